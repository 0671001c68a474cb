const SIZES = { small: "base", large: "large" };

/** Embeds with the small or the large English model. */
export async function embed(texts, size, env) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.CF_ACCOUNT_ID}/${env.CF_GATEWAY}/workers-ai/@cf/baai/bge-${SIZES[size]}-en-v1.5`,
    {
      method: "POST",
      headers: { Authorization: `Bearer ${env.CF_API_TOKEN}` },
      body: JSON.stringify({ text: texts }),
    },
  );
  const { result } = await response.json();
  return result.data;
}
