import ky from "ky";

export async function improve(sentence) {
  const { CF_ACCOUNT_ID, OPENAI_API_KEY, CF_AIG_TOKEN } = process.env;
  const result = await ky
    .post(`https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/writing/compat/chat/completions`, {
      headers: {
        authorization: `Bearer ${OPENAI_API_KEY}`,
        "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}`,
      },
      json: { model: "openai/gpt-4o", messages: [{ role: "user", content: `Improve: ${sentence}` }] },
      timeout: 30_000,
    })
    .json();
  return result.choices[0].message.content;
}
