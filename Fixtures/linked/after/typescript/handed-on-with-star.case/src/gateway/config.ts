export const GATEWAY_BASE = "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1";
