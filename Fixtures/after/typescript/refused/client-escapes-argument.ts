import OpenAI from "openai";
import { registerAgent } from "./agents";

export function setup(env: { ACCOUNT_ID: string; GATEWAY_ID: string; AIG_TOKEN: string }) {
  const client = new OpenAI({
    apiKey: env.AIG_TOKEN,
    baseURL: `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/compat`,
    defaultHeaders: { "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}` },
  });
  registerAgent("planner", client);
  registerAgent("critic", client);
}
