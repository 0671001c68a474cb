async function post(url: string, headers: Record<string, string>, messages: unknown[]) {
  const answer = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

export const ask = (messages: unknown[]) =>
  post(
    "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions",
    { "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": "shop" },
    messages,
  );
