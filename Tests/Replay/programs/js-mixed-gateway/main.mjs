const stage = process.env.STAGE ?? "dev";
const { CF_ACCOUNT_ID: acct, CF_AIG_TOKEN } = process.env;

const response = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${acct}/${stage}-shop/openai/chat/completions`,
  {
    method: "POST",
    headers: new Headers([
      ["content-type", "application/json"],
      ["cf-aig-authorization", `Bearer ${CF_AIG_TOKEN}`],
    ]),
    body: JSON.stringify({ "model": "o3-mini", "messages": [{ role: "user", content: "A slogan." }] }),
  },
);
console.log((await response.json()).choices[0].message.content);
