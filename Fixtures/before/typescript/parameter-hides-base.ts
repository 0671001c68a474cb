const base = "https://gateway.ai.cloudflare.com/v1/acc-1/gw-1/workers-ai/v1";

export async function ask(token: string): Promise<Response> {
  return fetch(`${base}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
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
