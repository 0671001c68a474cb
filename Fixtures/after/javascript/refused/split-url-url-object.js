export async function chat(messages, { account, gateway, token, debug }) {
  const url = new URL(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/v1/chat/completions`);
  if (debug) {
    url.searchParams.set("debug", "1");
  }
  const response = await fetch(url, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return response.json();
}
