const headers = { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` };

exports.ask = (messages) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
module.exports.headers = headers;
