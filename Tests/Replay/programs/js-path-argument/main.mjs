const BASE = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}`;
const headers = {
  "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  "Content-Type": "application/json",
};

const post = (path, body) => fetch(`${BASE}/${path}`, { method: "POST", headers, body: JSON.stringify(body) });

const chat = await post("compat/chat/completions", {
  model: "openai/gpt-4o-mini",
  messages: [{ role: "user", content: "hello" }],
});
const gemini = await post("google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent", {
  contents: [{ parts: [{ text: "hello" }] }],
});
console.log(chat.status, gemini.status);
