import { BASE as AI } from "./config.mjs";

export const embed = (input) =>
  fetch(`${AI}/embeddings`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/baai/bge-m3", input }),
  });
