import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";

const openai = createOpenAI({
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
  apiKey: process.env.CF_AIG_TOKEN,
  headers: { "cf-aig-gateway-id": "recipes" },
});

const model = openai("openai/gpt-5");

export async function recipe(ingredients: string[]): Promise<string> {
  const { text } = await generateText({ model, prompt: ingredients.join(", ") });
  return text;
}
