import type { Env } from "./env";
import { gatewayHeaders, gatewayUrl } from "./gateway";

export async function embed(env: Env, input: string) {
  return fetch(gatewayUrl(env, "workers-ai/v1/embeddings"), {
    method: "POST",
    headers: gatewayHeaders(env),
    body: JSON.stringify({ model: "@cf/baai/bge-m3", input }),
  });
}
