export async function keywords(env, text) {
  const url = `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/seo/openai/chat/completions`;

  const headers = new Headers();
  headers.set("Content-Type", "application/json");
  headers.set("cf-aig-authorization", `Bearer ${env.AIG_TOKEN}`);

  const response = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify({
      model: "gpt-4.1-nano",
      messages: [{ role: "user", content: `Five keywords, comma separated: ${text}` }],
    }),
  });
  if (response.status === 429) {
    return [];
  }
  const { choices } = await response.json();
  return choices[0].message.content.split(",").map((word) => word.trim());
}
