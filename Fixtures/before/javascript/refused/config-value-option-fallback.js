/** `options.url` is for the tests. */
export async function chat(messages, options = {}) {
  const url =
    options.url || `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/main/workers-ai/v1/chat/completions`;
  const response = await fetch(url, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return response.json();
}
