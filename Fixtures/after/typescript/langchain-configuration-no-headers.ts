import { ChatOpenAI } from "@langchain/openai";

const llm = new ChatOpenAI({
  model: "openai/gpt-4o-mini",
  temperature: 0,
  apiKey: process.env.CF_API_TOKEN,
  configuration: {
    baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
    defaultHeaders: { "cf-aig-gateway-id": "agents" },
  },
});

export async function plan(goal: string): Promise<string> {
  const message = await llm.invoke([
    ["system", "Break the goal into at most five steps."],
    ["human", goal],
  ]);
  return message.content.toString();
}
