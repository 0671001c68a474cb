function headers(token: string) {
  return { "cf-aig-authorization": `Bearer ${token}` };
}

export const chat = (messages: unknown[]) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: headers(process.env.CF_AIG_TOKEN!),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });

export const embed = (input: string) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/embeddings", {
    method: "POST",
    headers: headers(process.env.OPENAI_API_KEY!),
    body: JSON.stringify({ model: "@cf/baai/bge-m3", input }),
  });
