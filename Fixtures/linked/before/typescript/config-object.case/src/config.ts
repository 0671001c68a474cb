export const CONFIG = {
  baseURL: "https://gateway.ai.cloudflare.com/v1/acc/shop/compat",
  model: "workers-ai/@cf/meta/llama-3.1-8b-instruct",
  retries: 2,
};
