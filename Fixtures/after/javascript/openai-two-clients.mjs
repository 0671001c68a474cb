import OpenAI from "openai";

const { CF_ACCOUNT_ID, CF_GATEWAY, CF_AIG_TOKEN, GROQ_API_KEY } = process.env;

const fast = new OpenAI({
  apiKey: CF_AIG_TOKEN,
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1`,
  defaultHeaders: { "cf-aig-gateway-id": CF_GATEWAY },
});

const groq = new OpenAI({
  apiKey: GROQ_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY}/groq`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}` },
});

const messages = [{ role: "user", content: process.argv[2] ?? "Hello" }];
const [a, b] = await Promise.all([
  fast.chat.completions.create({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  groq.chat.completions.create({ model: "llama-3.3-70b-versatile", messages }),
]);
console.log(a.choices[0].message.content);
console.log(b.choices[0].message.content);
