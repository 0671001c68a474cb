export const GATEWAY = process.env.AI_GATEWAY ?? "shop";
export const BASE = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT}/${GATEWAY}`;
