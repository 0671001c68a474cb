export async function describe(product, env) {
  const headers = {};
  headers["Content-Type"] = "application/json";
  headers["cf-aig-authorization"] = `Bearer ${env.CF_AIG_TOKEN}`;
  headers["Authorization"] = `Bearer ${env.OPENAI_API_KEY}`;

  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/openai/chat/completions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: `Describe ${product}` }] }),
  });
  return response.json();
}
