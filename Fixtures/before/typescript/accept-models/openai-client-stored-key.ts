import OpenAI from "openai";

const token = process.env.CF_AIG_TOKEN!;
const gateway = "copywriting";

const openai = new OpenAI({
  apiKey: token,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${gateway}/openai`,
  defaultHeaders: {
    "cf-aig-authorization": `Bearer ${token}`,
    "cf-aig-metadata": JSON.stringify({ team: "copy" }),
  },
});

export async function slogan(product: string): Promise<string | null> {
  const completion = await openai.chat.completions.create({
    model: "gpt-4o-2024-08-06",
    messages: [{ role: "user", content: `A slogan for ${product}` }],
  });
  return completion.choices[0].message.content;
}
