import OpenAI from "openai";

const { CF_ACCOUNT_ID, CF_GATEWAY_ID, CF_AIG_TOKEN } = process.env;

// The vendor key is stored in the gateway, so the SDK must not send one.
const openai = new OpenAI({
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1`,
  defaultHeaders: {
    "Authorization": `Bearer ${CF_AIG_TOKEN}`,
    "cf-aig-gateway-id": CF_GATEWAY_ID,
  },
});

export async function nextQuestion(history) {
  const { choices } = await openai.chat.completions.create({
    model: "openai/gpt-5-mini",
    messages: [{ role: "system", content: "Ask one follow-up question." }, ...history],
  });
  return choices[0].message.content;
}
