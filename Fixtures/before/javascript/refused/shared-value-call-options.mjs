import OpenAI from "openai";

// The same question is put to a client of another kind, whose ids have no prefix.
export async function compare(other) {
  const client = new OpenAI({
    apiKey: process.env.CF_AIG_TOKEN,
    baseURL: "https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai",
  });
  const question = { model: "gpt-4o", messages: [{ role: "user", content: "Why?" }] };
  const first = await other.chat.completions.create(question);
  const second = await client.chat.completions.create(question);
  return [first, second];
}
