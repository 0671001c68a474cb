import { gatewayHeaders, gatewayUrl } from "./gateway.mjs";

async function ask(env, content) {
  return fetch(gatewayUrl(env, "workers-ai/v1/chat/completions"), {
    method: "POST",
    headers: gatewayHeaders(env),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content }] }),
  });
}

console.log((await ask(process.env, "hello")).status);
