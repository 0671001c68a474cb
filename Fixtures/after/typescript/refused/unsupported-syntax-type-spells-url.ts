type Endpoint = "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions";
const endpoint: Endpoint = "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions";

export const ask = (messages: unknown[]) =>
  fetch(endpoint, {
    method: "POST", headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
