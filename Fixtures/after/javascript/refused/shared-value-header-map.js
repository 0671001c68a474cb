export async function both(prompt, env) {
  const headers = {
    "Content-Type": "application/json",
    "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
  };
  const [chat, gemini] = await Promise.all([
    fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/workers-ai/v1/chat/completions`, {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: prompt }] }),
    }),
    fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent`, {
      method: "POST",
      headers,
      body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
    }),
  ]);
  return { chat: await chat.json(), gemini: await gemini.json() };
}
