const account = process.env.ACCOUNT_ID;
const answer = await fetch(
  `https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/meta/llama-3.1-8b-instruct`,
  { method: "POST", headers: { "Content-Type": "application/json", "Authorization": "Bearer " + process.env.CLOUDFLARE_API_TOKEN, "cf-aig-gateway-id": "support" }, body: '{"prompt": "hi"}' },
);
