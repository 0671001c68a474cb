const BASE = "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai";

export const run = (model: string, prompt: string) =>
  fetch(`${BASE}/${model}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ prompt }),
  });
