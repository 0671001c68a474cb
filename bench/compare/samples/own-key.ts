import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: "https://gateway.ai.cloudflare.com/v1/acme-account/helpdesk/openai",
  defaultHeaders: {
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
    "cf-aig-cache-ttl": "3600",
  },
});

export const reply = (prompt: string) =>
  client.chat.completions.create({ model: "gpt-4o-mini", messages: [{ role: "user", content: prompt }] });
