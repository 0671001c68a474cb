import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/swap/openai`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.OPENAI_API_KEY}` },
});

export async function title(text) {
  const completion = await client.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `Title: ${text}` }],
  });
  return completion.choices[0].message.content;
}
