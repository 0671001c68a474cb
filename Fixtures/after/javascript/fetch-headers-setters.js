export async function keywords(env, text) {
  const url = `https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT_ID}/ai/v1/chat/completions`;

  const headers = new Headers();
  headers.set("Content-Type", "application/json");
  headers.set("Authorization", `Bearer ${env.AIG_TOKEN}`);
  headers.set("cf-aig-gateway-id", "seo");

  const response = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify({
      model: "openai/gpt-4.1-nano",
      messages: [{ role: "user", content: `Five keywords, comma separated: ${text}` }],
    }),
  });
  if (response.status === 429) {
    return [];
  }
  const { choices } = await response.json();
  return choices[0].message.content.split(",").map((word) => word.trim());
}
