import { ChatOpenAI } from "@langchain/openai";

const llm = new ChatOpenAI({
  model: "openai/gpt-4o-mini",
  temperature: 0,
  apiKey: process.env.CF_API_TOKEN,
  configuration: {
    baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/agents/compat`,
  },
});

export async function plan(goal: string): Promise<string> {
  const message = await llm.invoke([
    ["system", "Break the goal into at most five steps."],
    ["human", goal],
  ]);
  return message.content.toString();
}
