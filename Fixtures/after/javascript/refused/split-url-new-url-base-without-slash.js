const base = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1";

fetch(new URL("chat/completions", base), {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_API_TOKEN}` },
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
});
