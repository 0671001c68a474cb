import OpenAI from "openai";

const openai = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  defaultHeaders: { "cf-aig-gateway-id": "proofs" },
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
});

export async function title(text: string): Promise<string | null> {
  const answer = await openai.chat.completions.create({
    model: "openai/gpt-4o-mini",
    messages: [{ role: "user", content: `A title for: ${text}` }],
  });
  return answer.choices[0].message.content;
}

export async function proof(claim: string): Promise<string> {
  const answer = await openai.responses.create({ model: "openai/gpt-5.5-pro", input: `Prove: ${claim}` });
  return answer.output_text;
}
