import { createAnthropic } from "@ai-sdk/anthropic";
import { generateText } from "ai";

const anthropic = createAnthropic({
  baseURL: "https://gateway.ai.cloudflare.com/v1/acme/articles/anthropic/v1",
  apiKey: process.env.ANTHROPIC_API_KEY,
  headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function summary(text: string): Promise<string> {
  const answer = await generateText({
    model: anthropic("claude-haiku-4-5"),
    system: "You sum up.",
    prompt: `Sum up: ${text}`,
  });
  return answer.text;
}
