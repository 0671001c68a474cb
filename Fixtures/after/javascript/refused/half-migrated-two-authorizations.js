export async function chat(messages, env) {
  const headers = new Headers({ "Content-Type": "application/json" });
  headers.append("Authorization", `Bearer ${env.CF_API_TOKEN}`);
  headers.append("Authorization", `Bearer ${env.CF_FALLBACK_TOKEN}`);
  headers.append("cf-aig-authorization", `Bearer ${env.CF_AIG_TOKEN}`);
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/chat/workers-ai/v1/chat/completions`,
    {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    },
  );
  return response.json();
}
