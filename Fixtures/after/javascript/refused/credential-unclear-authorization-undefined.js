import OpenAI from "openai";

// The SDK passes over a header that is undefined, so the key is sent.
export async function ask(text) {
  const client = new OpenAI({
    apiKey: process.env.OPENAI_API_KEY,
    baseURL: "https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai",
    defaultHeaders: {
      Authorization: undefined,
      "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
    },
  });
  return client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: text }] });
}
