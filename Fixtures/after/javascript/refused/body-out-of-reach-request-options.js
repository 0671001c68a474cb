import OpenAI from "openai";

export async function ask(text) {
  const client = new OpenAI({
    apiKey: process.env.CF_AIG_TOKEN,
    baseURL: "https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai",
  });
  return client.chat.completions.create(
    { model: "gpt-4o", messages: [{ role: "user", content: text }] },
    { path: "/moderations" },
  );
}
