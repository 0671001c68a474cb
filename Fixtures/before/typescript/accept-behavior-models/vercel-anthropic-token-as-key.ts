import { createAnthropic } from "@ai-sdk/anthropic";
import { generateText } from "ai";

const anthropic = createAnthropic({
  baseURL: "https://gateway.ai.cloudflare.com/v1/acme/articles/anthropic/v1",
  apiKey: process.env.CF_AIG_TOKEN,
});

export async function summary(text: string): Promise<string> {
  const answer = await generateText({ model: anthropic("claude-opus-4-5"), prompt: `Sum up: ${text}` });
  return answer.text;
}
