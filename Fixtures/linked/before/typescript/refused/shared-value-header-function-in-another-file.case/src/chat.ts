import { gatewayHeaders } from "./gateway";

export const chat = (messages: unknown[]) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: gatewayHeaders(),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
