const keys = { openai: process.env.OPENAI_API_KEY, groq: process.env.GROQ_API_KEY };

async function chat(provider, model, content) {
  const res = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/playground/${provider}/chat/completions`,
    {
      method: "POST",
      headers: {
        Authorization: `Bearer ${keys[provider]}`,
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ model, messages: [{ role: "user", content }] }),
    },
  );
  return (await res.json()).choices[0].message.content;
}

console.log(await chat("openai", "gpt-4o-mini", "hello"));
console.log(await chat("groq", "llama-3.3-70b-versatile", "hello"));
