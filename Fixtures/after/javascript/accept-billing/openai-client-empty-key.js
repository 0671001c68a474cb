import OpenAI from "openai";

export async function ask(text) {
  const client = new OpenAI({
    apiKey: process.env.CF_AIG_TOKEN,
    baseURL: "https://api.cloudflare.com/client/v4/accounts/7c1f/ai/v1",
    defaultHeaders: {
      "cf-aig-gateway-id": "quiz",
    },
  });
  return client.chat.completions.create({ model: "openai/gpt-4o", messages: [{ role: "user", content: text }] });
}
