import { HEADERS } from "./headers";

const URL =
  "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions";

export async function ask(messages: unknown[]) {
  return fetch(URL, {
    method: "POST",
    headers: HEADERS,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}
