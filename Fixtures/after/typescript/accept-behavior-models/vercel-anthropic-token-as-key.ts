import { createAnthropic } from "@ai-sdk/anthropic";
import { generateText } from "ai";

const anthropic = createAnthropic({
  baseURL: "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1",
  authToken: process.env.CF_AIG_TOKEN,
  headers: { "cf-aig-gateway-id": "articles" },
});

export async function summary(text: string): Promise<string> {
  const answer = await generateText({ model: anthropic("anthropic/claude-opus-4.5"), prompt: `Sum up: ${text}` });
  return answer.text;
}
