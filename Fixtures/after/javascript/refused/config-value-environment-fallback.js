import OpenAI from "openai";

const gateway = process.env.CF_GATEWAY_ID;

const openai = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: process.env.LLM_BASE_URL ?? `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${gateway}/compat`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function hello() {
  const completion = await openai.chat.completions.create({
    model: "openai/gpt-4o-mini",
    messages: [{ role: "user", content: "Hello" }],
  });
  return completion.choices[0].message.content;
}
