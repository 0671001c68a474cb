import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/canary/compat`, // aig-migrate:ignore canary compares both hosts
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function canary(): Promise<boolean> {
  const { choices } = await client.chat.completions.create({
    model: "openai/gpt-4o-mini",
    messages: [{ role: "user", content: "Say ok" }],
  });
  return choices[0].message.content === "ok";
}
