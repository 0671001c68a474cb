import { headers } from "./headers";

export const chat = (messages: unknown[]) =>
  fetch("https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions", {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
