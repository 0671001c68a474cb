const base = "https://gateway.ai.cloudflare.com/v1/acc123/blog";

export async function tags(env, text, path) {
  const response = await fetch([base, ...path].join("/"), {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] }),
  });
  return response.json();
}
