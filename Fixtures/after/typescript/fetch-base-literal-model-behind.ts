const BASE = "https://api.cloudflare.com/client/v4/accounts/acc/ai/run";

export const run = (model: string, prompt: string) =>
  fetch(`${BASE}/${model}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": "shop" },
    body: JSON.stringify({ prompt }),
  });
