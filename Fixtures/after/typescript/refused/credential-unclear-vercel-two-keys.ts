import { createAnthropic } from "@ai-sdk/anthropic";
import { generateText } from "ai";

export async function greet() {
  const anthropic = createAnthropic({
    apiKey: process.env.ANTHROPIC_API_KEY,
    authToken: process.env.CF_AIG_TOKEN,
    baseURL: "https://gateway.ai.cloudflare.com/v1/7c1f/letters/anthropic/v1",
  });
  return generateText({ model: anthropic("claude-sonnet-4-5"), prompt: "Say hello." });
}
