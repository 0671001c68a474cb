const SIZES = { small: "base", large: "large" };

/** Embeds with the small or the large English model. */
export async function embed(texts, size, env) {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${env.CF_ACCOUNT_ID}/ai/run/@cf/baai/bge-${SIZES[size]}-en-v1.5`,
    {
      method: "POST",
      headers: { Authorization: `Bearer ${env.CF_API_TOKEN}`, "cf-aig-gateway-id": env.CF_GATEWAY },
      body: JSON.stringify({ text: texts }),
    },
  );
  const { result } = await response.json();
  return result.data;
}
