import { createOpenAI } from "@ai-sdk/openai";
import { streamText } from "ai";

export function assistant(env: { ACCOUNT_ID: string; GATEWAY_ID: string; CF_API_TOKEN: string }, prompt: string): Response {
  const openai = createOpenAI({
    baseURL: `https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT_ID}/ai/v1`,
    apiKey: env.CF_API_TOKEN,
    headers: { "cf-aig-gateway-id": env.GATEWAY_ID },
  });
  const result = streamText({
    model: openai.chat("@cf/meta/llama-3.1-8b-instruct"),
    system: "You help with gardening.",
    prompt,
  });
  return result.toTextStreamResponse();
}
