// Summaries for the weekly digest.
const { CF_ACCOUNT_ID, CF_AIG_TOKEN, ANTHROPIC_API_KEY } = process.env;

export async function digest(items) {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1/messages`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "anthropic-version": "2023-06-01",
        "Authorization": `Bearer ${CF_AIG_TOKEN}`,
        "cf-aig-gateway-id": "digest",
      },
      body: JSON.stringify({
        model: "anthropic/claude-opus-4.5",
        max_tokens: 1500,
        messages: [{ role: "user", content: items.join("\n\n") }],
      }),
    },
  );
  if (!response.ok) throw new Error(await response.text());
  const { content } = await response.json();
  return content[0].text;
}
