interface Answer {
  ok: boolean;
}

export class Assistant {
  constructor(private account: string) {}

  async ask(gateway: string, token: string, prompt: string): Promise<Response> {
    const url = `https://api.cloudflare.com/client/v4/accounts/${this.account}/ai/v1/chat/completions`;
    return fetch(url, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "cf-aig-gateway-id": gateway, "Content-Type": "application/json" },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: prompt }] }),
    });
  }
}

export async function reachable(
  account: string,
  gateway: string,
  token: string,
): Promise<{ ok: true } | { ok: false; status: number } | Answer> {
  const url = `https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1/embeddings`;
  const response = await fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "cf-aig-gateway-id": gateway, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/baai/bge-base-en-v1.5", input: "hello" }),
  });
  return response.ok ? { ok: true } : { ok: false, status: response.status };
}
