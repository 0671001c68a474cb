export async function ask(account: string, gateway: string, token: string, prompt: string) {
  const url = `https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1/chat/completions`;
  console.log("asking", url);
  logger.debug(`${prompt} goes to ${url}`);
  return fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "cf-aig-gateway-id": gateway, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: prompt }] }),
  });
}
