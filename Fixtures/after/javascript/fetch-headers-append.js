export async function tags(env, text) {
  const headers = new Headers({ "Content-Type": "application/json" });
  headers.append("Authorization", `Bearer ${env.AIG_TOKEN}`);
  headers.append("cf-aig-gateway-id", "blog");

  const response = await fetch("https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions", {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] }),
  });
  return (await response.json()).choices[0].message.content.split(",");
}
