/** Values of `fetch` headers are strings for the compiler; a template took anything. */
export const typed = (account: string, shard: number) =>
  fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": `${shard}` },
    body: JSON.stringify({ prompt: "hi" }),
  });

export const sum = (account: string, shard: number) =>
  fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": `${shard + 1}` },
    body: JSON.stringify({ prompt: "hi" }),
  });

export const comma = (account: string, gateway: string) =>
  fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": `${account, gateway}` },
    body: JSON.stringify({ prompt: "hi" }),
  });

export const plain = (account: string, gateway: string) =>
  fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": gateway },
    body: JSON.stringify({ prompt: "hi" }),
  });
