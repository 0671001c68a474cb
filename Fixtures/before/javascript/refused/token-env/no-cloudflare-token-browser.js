// A page in a browser has no environment.
const answer = await fetch(
  "https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/site/workers-ai/@cf/meta/llama-3.1-8b-instruct",
  { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"prompt": "hi"}' },
);
