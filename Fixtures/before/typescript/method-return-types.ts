interface Answer {
  ok: boolean;
}

export class Assistant {
  constructor(private account: string) {}

  async ask(gateway: string, token: string, prompt: string): Promise<Response> {
    const url = `https://gateway.ai.cloudflare.com/v1/${this.account}/${gateway}/workers-ai/v1/chat/completions`;
    return fetch(url, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: prompt }] }),
    });
  }
}

export async function reachable(
  account: string,
  gateway: string,
  token: string,
): Promise<{ ok: true } | { ok: false; status: number } | Answer> {
  const url = `https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/v1/embeddings`;
  const response = await fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/baai/bge-base-en-v1.5", input: "hello" }),
  });
  return response.ok ? { ok: true } : { ok: false, status: response.status };
}
