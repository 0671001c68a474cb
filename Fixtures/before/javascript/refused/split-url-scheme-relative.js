// The page's own scheme is put in front by the browser.
export async function ask(account, prompt) {
  const response = await fetch(`//gateway.ai.cloudflare.com/v1/${account}/web/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${globalThis.cloudflareToken}` },
    body: JSON.stringify({ prompt }),
  });
  return response.json();
}
