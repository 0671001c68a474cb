import { AI_BASE } from "./lib/ai";

export const chat = (messages: unknown[]) =>
  fetch(`${AI_BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
