import { createAnthropic } from "@ai-sdk/anthropic";
import { generateText } from "ai";

const anthropic = createAnthropic({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}/anthropic/v1`,
  apiKey: process.env.ANTHROPIC_API_KEY,
  headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function title(text: string): Promise<string> {
  const answer = await generateText({
    model: anthropic("claude-haiku-4-5"),
    prompt: `Find a title for: ${text}`,
    temperature: 0.2,
  });
  return answer.text;
}
