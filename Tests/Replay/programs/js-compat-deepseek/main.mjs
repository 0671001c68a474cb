const token = process.env.CF_AIG_TOKEN;

const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/maths/compat/chat/completions`, {
  method: "POST",
  headers: {
    "content-type": "application/json",
    authorization: `Bearer ${process.env.DEEPSEEK_API_KEY}`,
    "cf-aig-authorization": `Bearer ${token}`,
  },
  body: JSON.stringify({
    model: "deepseek/deepseek-v4-pro",
    stream: true,
    messages: [{ role: "user", content: "Is 91 prime?" }],
  }),
});

for await (const chunk of res.body.pipeThrough(new TextDecoderStream())) process.stdout.write(chunk);
