const BASE = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

export async function ask(messages: unknown[]) {
  return fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}

export async function addresses(known: { BASE: string }[], all: AsyncIterable<string>) {
  for (const { BASE } of known) console.log(BASE);
  for await (const BASE of all) console.log(BASE);
  const { BASE: first } = known[0];
  return first;
}
