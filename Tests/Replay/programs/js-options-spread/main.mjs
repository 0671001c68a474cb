const { CF_ACCOUNT_ID, CF_AIG_TOKEN, OPENAI_API_KEY } = process.env;

const defaults = {
  method: "POST",
  headers: { "Content-Type": "application/json", "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}` },
};

const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/own-key/openai/chat/completions`, {
  ...defaults,
  headers: { ...defaults.headers, Authorization: `Bearer ${OPENAI_API_KEY}` },
  body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: "hello" }] }),
});
console.log((await response.json()).choices[0].message.content);
