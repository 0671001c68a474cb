export async function tags(env, text) {
  const headers = new Headers({ "Content-Type": "application/json" });
  headers.append("cf-aig-authorization", `Bearer ${env.AIG_TOKEN}`);

  const response = await fetch("https://gateway.ai.cloudflare.com/v1/acc123/blog/workers-ai/v1/chat/completions", {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] }),
  });
  return (await response.json()).choices[0].message.content.split(",");
}
