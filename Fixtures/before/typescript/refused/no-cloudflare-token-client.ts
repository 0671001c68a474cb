import OpenAI from "openai";

const openai = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: "https://gateway.ai.cloudflare.com/v1/0f2d7c4b9a8e1f6d3c5b2a7e9d4f8c1b/public/openai",
});

export async function joke(about: string): Promise<string> {
  const completion = await openai.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `A joke about ${about}` }],
  });
  return completion.choices[0].message.content ?? "";
}
