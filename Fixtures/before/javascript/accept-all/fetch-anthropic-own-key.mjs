// Summaries for the weekly digest.
const { CF_ACCOUNT_ID, CF_AIG_TOKEN, ANTHROPIC_API_KEY } = process.env;

export async function digest(items) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/digest/anthropic/v1/messages`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-api-key": ANTHROPIC_API_KEY,
        "anthropic-version": "2023-06-01",
        "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}`,
      },
      body: JSON.stringify({
        model: "claude-opus-4-5-20251101",
        max_tokens: 1500,
        messages: [{ role: "user", content: items.join("\n\n") }],
      }),
    },
  );
  if (!response.ok) throw new Error(await response.text());
  const { content } = await response.json();
  return content[0].text;
}
