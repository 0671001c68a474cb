export const GATEWAY = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw";
