export async function ask(account: string, gateway: string, token: string, prompt: string) {
  const url = `https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/v1/chat/completions`;
  console.log(url);
  return fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: prompt }] }),
  });
}
