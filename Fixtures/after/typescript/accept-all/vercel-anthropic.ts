import { createAnthropic } from "@ai-sdk/anthropic";
import { generateText } from "ai";

const anthropic = createAnthropic({
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
  authToken: process.env.CF_AIG_TOKEN,
  headers: { "cf-aig-gateway-id": process.env.CF_GATEWAY_ID },
});

export async function title(text: string): Promise<string> {
  const answer = await generateText({
    model: anthropic("anthropic/claude-haiku-4.5"),
    prompt: `Find a title for: ${text}`,
    temperature: 0.2,
  });
  return answer.text;
}
