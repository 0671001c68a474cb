const account = process.env.CF_ACCOUNT_ID;
const headers = {
  "Content-Type": "application/json",
  "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
};

const chat = await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/duo/compat/chat/completions`, {
  method: "POST",
  headers,
  body: JSON.stringify({ model: "openai/gpt-4o-mini", messages: [{ role: "user", content: "hello" }] }),
});

const gemini = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${account}/duo/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent`,
  { method: "POST", headers, body: JSON.stringify({ contents: [{ parts: [{ text: "hello" }] }] }) },
);

console.log(chat.status, gemini.status);
