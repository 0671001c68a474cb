// Embeds help-centre articles; called by the indexer queue.
export async function embedArticle(article, { accountId, gateway, token }) {
  const headers = { "content-type": "application/json" };
  headers["Authorization"] = `Bearer ${token}`;
  headers["cf-aig-gateway-id"] = gateway;

  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1/embeddings`,
    {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/baai/bge-base-en-v1.5", input: article.paragraphs }),
    },
  );
  if (!response.ok) throw new Error(`embedding ${article.id} failed with ${response.status}`);
  const { data } = await response.json();
  return data.map((item) => item.embedding);
}
