import OpenAI from "openai";

const CLAUDE = "anthropic/claude-sonnet-4-5-20250929";

const openai = new OpenAI({
  apiKey: process.env.ANTHROPIC_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/legal/compat`,
  defaultHeaders: {
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  },
});

export async function findClauses(contract: string): Promise<string[]> {
  const completion = await openai.chat.completions.create({
    model: CLAUDE,
    messages: [
      { role: "system", content: "List unusual clauses, one per line." },
      { role: "user", content: contract },
    ],
  });
  return (completion.choices[0].message.content ?? "").split("\n").filter(Boolean);
}
