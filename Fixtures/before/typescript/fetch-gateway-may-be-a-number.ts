/** Values of `fetch` headers are strings for the compiler; a template took anything. */
export const typed = (account: string, shard: number) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${shard}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
    body: JSON.stringify({ prompt: "hi" }),
  });

export const sum = (account: string, shard: number) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${shard + 1}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
    body: JSON.stringify({ prompt: "hi" }),
  });

export const comma = (account: string, gateway: string) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${account, gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
    body: JSON.stringify({ prompt: "hi" }),
  });

export const plain = (account: string, gateway: string) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
    body: JSON.stringify({ prompt: "hi" }),
  });
