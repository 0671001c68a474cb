export async function describe(product, env) {
  const headers = {};
  headers["Content-Type"] = "application/json";
  headers["cf-aig-gateway-id"] = env.GATEWAY;
  headers["Authorization"] = `Bearer ${env.CF_AIG_TOKEN}`;

  const response = await fetch(`https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT}/ai/v1/chat/completions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "openai/gpt-4o-mini", messages: [{ role: "user", content: `Describe ${product}` }] }),
  });
  return response.json();
}
