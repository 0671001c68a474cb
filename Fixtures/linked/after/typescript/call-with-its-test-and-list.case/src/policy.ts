export const policy = "default-src 'self'; connect-src 'self' https://gateway.ai.cloudflare.com";
