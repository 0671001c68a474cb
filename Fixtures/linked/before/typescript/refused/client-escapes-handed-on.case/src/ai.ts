import OpenAI from "openai";

export const ai = new OpenAI({
  apiKey: process.env.CF_TOKEN,
  baseURL: "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1",
});
