import OpenAI from "openai";

const { CF_ACCOUNT_ID, CF_GATEWAY_ID, CF_AIG_TOKEN } = process.env;

// The vendor key is stored in the gateway, so the SDK must not send one.
const openai = new OpenAI({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY_ID}/compat`,
  defaultHeaders: {
    "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}`,
    Authorization: null,
  },
});

export async function nextQuestion(history) {
  const { choices } = await openai.chat.completions.create({
    model: "openai/gpt-5-mini",
    messages: [{ role: "system", content: "Ask one follow-up question." }, ...history],
  });
  return choices[0].message.content;
}
