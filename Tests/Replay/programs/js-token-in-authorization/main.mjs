import { env } from "node:process";

const request = {
  method: "POST",
  headers: { Authorization: `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
  body: JSON.stringify({ model: "gpt-4.1", messages: [{ role: "user", content: "Motto of the day?" }] }),
};

const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.CF_ACCOUNT_ID}/${env.CF_GATEWAY_ID}/openai/v1/chat/completions`, request);
console.log((await res.json()).choices[0].message.content);
