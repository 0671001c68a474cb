import OpenAI from "openai";

export const ai = new OpenAI({
  apiKey: process.env.CF_TOKEN,
  baseURL: "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1",
  defaultHeaders: { "x-team": "shop", "cf-aig-gateway-id": "shop" },
});
