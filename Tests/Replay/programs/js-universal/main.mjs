const fallback = [
  {
    provider: "openai",
    endpoint: "chat/completions",
    headers: { authorization: `Bearer ${process.env.OPENAI_API_KEY}`, "content-type": "application/json" },
    query: { model: "gpt-4o-mini", messages: [{ role: "user", content: "hi" }] },
  },
  {
    provider: "anthropic",
    endpoint: "v1/messages",
    headers: { "x-api-key": process.env.ANTHROPIC_API_KEY, "anthropic-version": "2023-06-01" },
    query: { model: "claude-haiku-4-5", max_tokens: 64, messages: [{ role: "user", content: "hi" }] },
  },
];

const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/resilient`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(fallback),
});
console.log(res.status, res.headers.get("cf-aig-step"));
