export const CONFIG = {
  baseURL: "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1",
};
