import ky from "ky";

export async function improve(sentence) {
  const { CF_ACCOUNT_ID, OPENAI_API_KEY, CF_AIG_TOKEN } = process.env;
  const result = await ky
    .post(`https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1/chat/completions`, {
      headers: {
        authorization: `Bearer ${CF_AIG_TOKEN}`,
        "cf-aig-gateway-id": "writing",
      },
      json: { model: "openai/gpt-4o", messages: [{ role: "user", content: `Improve: ${sentence}` }] },
      timeout: 30_000,
    })
    .json();
  return result.choices[0].message.content;
}
