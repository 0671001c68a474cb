export const BASE = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";
