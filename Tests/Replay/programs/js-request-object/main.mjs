const request = new Request(`https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}/compat/chat/completions`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
    "content-type": "application/json",
    "cf-aig-custom-cost": '{"per_token_in": 0.0001}',
  },
  body: JSON.stringify({
    model: "openai/gpt-5.4",
    messages: [{ role: "user", content: "Is this a Request?" }],
  }),
});

const response = await fetch(request);
console.log((await response.json()).choices[0].message.content);
