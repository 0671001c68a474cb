const gateway = new URL(`https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/urls/`);
const endpoint = new URL("openai/chat/completions", gateway);

const response = await fetch(endpoint, {
  method: "POST",
  headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "content-type": "application/json" },
  body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: "hello" }] }),
});
console.log((await response.json()).choices[0].message.content);
