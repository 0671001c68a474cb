export const AI_BASE = "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1";
