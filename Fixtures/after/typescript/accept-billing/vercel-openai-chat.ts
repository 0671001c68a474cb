import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";

const openai = createOpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
  headers: {
    "cf-aig-gateway-id": "recipes",
  },
});

export async function recipe(ingredients: string[]): Promise<string> {
  const { text } = await generateText({
    model: openai.chat("openai/gpt-4o-mini"),
    system: "You write short recipes.",
    prompt: ingredients.join(", "),
  });
  return text;
}
