export const CONFIG = {
  baseURL: "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1",
  model: "@cf/meta/llama-3.1-8b-instruct",
  retries: 2,
};
