export const GATEWAY_BASE = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1";
