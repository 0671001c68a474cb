const { CF_ACCOUNT_ID, CF_GATEWAY_ID, CF_AIG_TOKEN } = process.env;

const post = (path, body) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY_ID}/${path}`, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

const chat = await post("compat/chat/completions", {
  model: "openai/gpt-4o-mini",
  messages: [{ role: "user", content: "hello" }],
});
const gemini = await post("google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent", {
  contents: [{ parts: [{ text: "hello" }] }],
});
console.log(chat.status, gemini.status);
