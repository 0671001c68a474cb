import { createOpenAI } from "@ai-sdk/openai";

const openai = createOpenAI({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/recipes/openai`,
  apiKey: process.env.CF_AIG_TOKEN,
});

export const model = openai("gpt-5");
