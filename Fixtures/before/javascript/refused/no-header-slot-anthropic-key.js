import Anthropic from "@anthropic-ai/sdk";

// The SDK sends this token as x-api-key, which the REST API does not take.
const client = new Anthropic({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.ACCOUNT}/support/anthropic`,
});
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 9, messages: [] });
