import { BASE, TIMEOUT } from "./config";

export const chat = (messages: unknown[]) =>
  fetch(`${BASE}/chat/completions`, {
    method: "POST",
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": "shop" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
