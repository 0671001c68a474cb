const BATCH = 100;

export async function embedAll(texts, { account, gateway, token }) {
  const vectors = [];
  for (let i = 0; i < texts.length; i += BATCH) {
    const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/embeddings`, {
      method: "POST",
      headers: { "cf-aig-authorization": `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ model: "openai/text-embedding-3-small", input: texts.slice(i, i + BATCH) }),
    });
    const { data } = await response.json();
    vectors.push(...data.map((item) => item.embedding));
  }
  return vectors;
}
