const BASE = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

export async function ask(messages: unknown[]) {
  return fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}

export function addresses(known: string[]) {
  for (const BASE of known) {
    console.log(BASE);
  }
  return [...known, BASE];
}
