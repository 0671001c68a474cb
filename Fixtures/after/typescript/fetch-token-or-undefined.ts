const token = process.env.CF_AIG_TOKEN;
const answer = await fetch(
  "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions",
  {
    method: "POST", headers: { "Authorization": token ? `Bearer ${token}` : undefined, "cf-aig-gateway-id": "shop" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
  },
);
