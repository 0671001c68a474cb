export const API = "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1";
