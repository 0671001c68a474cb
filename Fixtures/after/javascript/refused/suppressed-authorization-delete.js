import { requestId } from "./trace.js";

export async function rewrite(text, env) {
  const headers = new Headers({
    "Content-Type": "application/json",
    "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}`,
    "X-Request-Id": requestId(),
  });
  if (env.KEYS_STORED_IN_GATEWAY) {
    headers.delete("Authorization");
  }
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/editor/compat/chat/completions`,
    {
      method: "POST",
      headers,
      body: JSON.stringify({
        model: "openai/gpt-4o",
        messages: [{ role: "user", content: `Rewrite politely: ${text}` }],
      }),
    },
  );
  return (await response.json()).choices[0].message.content;
}
