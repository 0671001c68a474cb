import { HEADERS } from "./headers";

const URL =
  "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions";

export async function ask(messages: unknown[]) {
  return fetch(URL, {
    method: "POST",
    headers: HEADERS,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}
