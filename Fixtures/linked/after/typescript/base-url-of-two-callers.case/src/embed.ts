import { BASE as AI } from "./config.js";

export const embed = (input: string) =>
  fetch(`${AI}/embeddings`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": "shop" },
    body: JSON.stringify({ model: "@cf/baai/bge-m3", input }),
  });
