async function post(url: string, token: string, messages: unknown[]) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return answer.json();
}

export const ask = (messages: unknown[]) =>
  post("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", process.env.CF_TOKEN!, messages);
export const askOther = (messages: unknown[]) =>
  post("https://llm.example.com/v1/chat/completions", process.env.LLM_TOKEN!, messages);
