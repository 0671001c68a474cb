const BASE = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}`;

const chat = await fetch(`${BASE}/compat/chat/completions`, {
  method: "POST",
  headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
  body: JSON.stringify({ model: "openai/gpt-4o-mini", messages: [{ role: "user", content: "hello" }] }),
});

const gemini = await fetch(`${BASE}/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent`, {
  method: "POST",
  headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
  body: JSON.stringify({ contents: [{ parts: [{ text: "hello" }] }] }),
});

console.log(chat.status, gemini.status);
