export const GATEWAY = process.env.AI_GATEWAY ?? "shop";
export const BASE = `https://gateway.ai.cloudflare.com/v1/acc123/${GATEWAY}/workers-ai/v1`;
