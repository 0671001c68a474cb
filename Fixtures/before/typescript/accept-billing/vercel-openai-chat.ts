import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";

const openai = createOpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/recipes/openai`,
  headers: {
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  },
});

export async function recipe(ingredients: string[]): Promise<string> {
  const { text } = await generateText({
    model: openai.chat("gpt-4o-mini"),
    system: "You write short recipes.",
    prompt: ingredients.join(", "),
  });
  return text;
}
