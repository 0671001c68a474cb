import { CONFIG } from "./config";

export const chat = (messages: unknown[]) =>
  fetch(`${CONFIG.baseURL}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: CONFIG.model, messages }),
  });
