export const GATEWAY = process.env.CF_GATEWAY_ID ?? "linked";
export const BASE = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${GATEWAY}`;
