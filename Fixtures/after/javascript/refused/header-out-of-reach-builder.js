import { gatewayHeaders } from "./headers.js";

export async function chat(messages, env) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/compat/chat/completions`,
    {
      method: "POST",
      headers: gatewayHeaders(env),
      body: JSON.stringify({ model: "openai/gpt-4o-mini", messages }),
    },
  );
  if (!response.ok) {
    throw new Error(`gateway answered ${response.status}`);
  }
  return response.json();
}
