import type { Env } from "./env";
import { gatewayHeaders, gatewayUrl } from "./gateway";

export async function chat(env: Env, messages: unknown[]) {
  return fetch(gatewayUrl(env, "workers-ai/v1/chat/completions"), {
    method: "POST",
    headers: gatewayHeaders(env),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}
