export const GATEWAY = process.env.AI_GATEWAY ?? "shop";
export const BASE = `https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1`;
