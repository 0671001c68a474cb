const account = process.env.CF_ACCOUNT_ID;
const gatewayId = process.env.CF_GATEWAY_ID;

// The header is what the new API wants; it does no harm on the old one.
const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gatewayId}/openai/chat/completions`, {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
    "cf-aig-gateway-id": gatewayId,
  },
  body: JSON.stringify({ model: "gpt-4.1-nano", messages: [{ role: "user", content: "One emoji." }] }),
});
console.log((await res.json()).choices[0].message.content);
