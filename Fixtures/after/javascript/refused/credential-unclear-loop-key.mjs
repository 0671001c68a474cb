for (const cfToken of [process.env.OPENAI_API_KEY, process.env.CF_AIG_TOKEN]) {
  await fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${cfToken}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
  });
}
