function gatewayUrl(path) {
  path = path.replace("chat", process.env.MODE);
  return `https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/${path}`;
}

fetch(gatewayUrl("chat/completions"), {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
});
