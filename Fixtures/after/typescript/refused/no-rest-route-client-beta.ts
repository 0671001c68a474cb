import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/assist/openai`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function thread(question: string): Promise<string> {
  const completion = await client.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: question }],
  });
  const created = await client.beta.threads.create({
    messages: [{ role: "assistant", content: completion.choices[0].message.content ?? "" }],
  });
  return created.id;
}
