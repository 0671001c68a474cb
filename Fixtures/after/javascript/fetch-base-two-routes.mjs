const BASE = "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1";

await fetch(`${BASE}/chat/completions`, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": "shop" },
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
});
await fetch(`${BASE}/embeddings`, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": "shop" },
  body: JSON.stringify({ model: "@cf/baai/bge-m3", input: "tea" }),
});
