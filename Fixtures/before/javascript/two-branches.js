export async function chat(messages, env) {
  const body = JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages });
  if (env.GATEWAY_ID) {
    return fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/workers-ai/v1/chat/completions`, {
      method: "POST",
      headers: { "cf-aig-authorization": `Bearer ${env.CF_API_TOKEN}`, "Content-Type": "application/json" },
      body,
    });
  }
  // No gateway configured: plain Workers AI.
  return fetch(`https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT_ID}/ai/v1/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${env.CF_API_TOKEN}`, "Content-Type": "application/json" },
    body,
  });
}
