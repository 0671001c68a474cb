const account = process.env.ACCOUNT_ID;
const answer = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${account}/support/workers-ai/@cf/meta/llama-3.1-8b-instruct`,
  { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"prompt": "hi"}' },
);
