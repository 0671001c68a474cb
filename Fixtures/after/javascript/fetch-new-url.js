const base = "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1/";
const url = new URL("chat/completions", base);

fetch(url, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_API_TOKEN}`, "cf-aig-gateway-id": "prod-gw" },
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
});
