const gatewayUrl = (account: string, path: string) =>
  `https://gateway.ai.cloudflare.com/v1/${account}/shop/${path}`;

export const chat = (messages: unknown[]) =>
  fetch(gatewayUrl("acc", "workers-ai/v1/chat/completions"), {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });

export const models = () =>
  fetch(gatewayUrl("acc", "openai/models"), { headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` } });
