import { BASE, GATEWAY } from "./config";

export const chat = (messages: unknown[]) =>
  fetch(`${BASE}/v1/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": GATEWAY },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
