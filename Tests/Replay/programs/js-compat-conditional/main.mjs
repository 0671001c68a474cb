const account = process.env.CF_ACCOUNT_ID;
const gateway = process.env.CF_GATEWAY || "default";
const token = process.env.CF_AIG_TOKEN;

const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/chat/completions`, {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    ...(token ? { "cf-aig-authorization": `Bearer ${token}` } : {}),
  },
  body: JSON.stringify({
    model: "openai/gpt-4o-mini",
    messages: [{ role: "user", content: "Two synonyms of quick." }],
  }),
});

console.log((await res.json()).choices[0].message.content);
