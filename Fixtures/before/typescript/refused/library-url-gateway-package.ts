import { createAiGateway } from "ai-gateway-provider";

export const gateway = createAiGateway({
  baseURL: "https://gateway.ai.cloudflare.com/v1/acme/articles",
  apiKey: process.env.CF_AIG_TOKEN,
});
