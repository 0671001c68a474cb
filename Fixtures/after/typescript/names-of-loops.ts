const BASE = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";

export async function ask(messages: unknown[]) {
  return fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": "helpdesk" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}

export async function addresses(known: { BASE: string }[], all: AsyncIterable<string>) {
  for (const { BASE } of known) console.log(BASE);
  for await (const BASE of all) console.log(BASE);
  const { BASE: first } = known[0];
  return first;
}
