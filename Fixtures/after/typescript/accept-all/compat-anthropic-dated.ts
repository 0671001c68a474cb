import OpenAI from "openai";

const CLAUDE = "anthropic/claude-sonnet-4.5";

const openai = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
  defaultHeaders: {
    "cf-aig-gateway-id": "legal",
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
