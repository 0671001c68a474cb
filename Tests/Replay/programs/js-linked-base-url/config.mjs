export const BASE = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/linked/workers-ai/v1`;
