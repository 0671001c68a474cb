const token = process.env.CF_AIG_TOKEN;
const answer = await fetch(
  "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions",
  {
    method: "POST", headers: { "cf-aig-authorization": token ? `Bearer ${token}` : undefined },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
  },
);
