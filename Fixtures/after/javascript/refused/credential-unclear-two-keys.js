import Anthropic from "@anthropic-ai/sdk";

// Both keys are sent: the provider's as x-api-key, the token as Authorization.
export async function summarize(text) {
  const client = new Anthropic({
    apiKey: process.env.ANTHROPIC_API_KEY,
    authToken: process.env.CF_AIG_TOKEN,
    baseURL: "https://gateway.ai.cloudflare.com/v1/7c1f/letters/anthropic",
  });
  return client.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 300,
    messages: [{ role: "user", content: text }],
  });
}
