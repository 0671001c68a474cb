import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText } from "ai";

const gateway = process.env.CF_GATEWAY_ID!;

const workersAI = createOpenAICompatible({
  name: "workers-ai",
  apiKey: process.env.CLOUDFLARE_API_TOKEN,
  headers: { "cf-aig-gateway-id": gateway },
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
});

export async function packingList(destination: string, days: number): Promise<string[]> {
  const { text } = await generateText({
    model: workersAI("@cf/meta/llama-3.3-70b-instruct-fp8-fast"),
    prompt: `Packing list for ${days} days in ${destination}, one item per line`,
  });
  return text.split("\n").filter(Boolean);
}
