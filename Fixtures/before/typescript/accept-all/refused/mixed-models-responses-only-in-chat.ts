import OpenAI from "openai";

const openai = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/proofs/openai`,
});

export async function title(text: string): Promise<string | null> {
  const answer = await openai.chat.completions.create({
    model: "gpt-5.5-pro",
    messages: [{ role: "user", content: `A title for: ${text}` }],
  });
  return answer.choices[0].message.content;
}

export async function proof(claim: string): Promise<string> {
  const answer = await openai.responses.create({ model: "gpt-4o-mini", input: `Prove: ${claim}` });
  return answer.output_text;
}
