function headers(token?: string) {
  if (token) return { "cf-aig-authorization": `Bearer ${token}` };
  return { "x-anonymous": "1" };
}

export const chat = (messages: unknown[]) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: headers(process.env.CF_AIG_TOKEN),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
