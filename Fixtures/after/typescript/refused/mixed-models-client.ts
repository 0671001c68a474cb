import OpenAI from "openai";

const openai = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/bench/compat`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function compare(prompt: string): Promise<(string | null)[]> {
  const messages = [{ role: "user" as const, content: prompt }];
  const [a, b] = await Promise.all([
    openai.chat.completions.create({ model: "openai/gpt-4o-mini", messages }),
    openai.chat.completions.create({ model: "mistral/mistral-large-latest", messages }),
  ]);
  return [a.choices[0].message.content, b.choices[0].message.content];
}
