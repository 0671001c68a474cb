import Anthropic from "@anthropic-ai/sdk";

// Without `apiKey: null` the SDK also sends ANTHROPIC_API_KEY.
const client = new Anthropic({
  authToken: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.ACCOUNT}/support/anthropic`,
});
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 9, messages: [] });
