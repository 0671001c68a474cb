import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";

const openai = createOpenAI({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/recipes/openai`,
  apiKey: process.env.CF_AIG_TOKEN,
});

const model = openai("gpt-5");

export async function recipe(ingredients: string[]): Promise<string> {
  const { text } = await generateText({
    model,
    prompt: ingredients.join(", "),
    providerOptions: { openai: { store: true } },
  });
  return text;
}
