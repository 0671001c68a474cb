export const GATEWAY = process.env.AI_GATEWAY ?? "shop";
export const BASE = `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT}/ai`;
