export const AI_BASE = "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1";
