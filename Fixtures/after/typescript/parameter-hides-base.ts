const base = "https://api.cloudflare.com/client/v4/accounts/acc-1/ai/v1";

export async function ask(token: string): Promise<Response> {
  return fetch(`${base}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "cf-aig-gateway-id": "gw-1", "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
  });
}

/** Any server of the same protocol; `base` is its own, whatever the type of the result looks like. */
export async function askOther(base: string, token: string): Promise<{ text: string } | null> {
  const response = await fetch(`${base}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [] }),
  });
  return response.ok ? { text: await response.text() } : null;
}
