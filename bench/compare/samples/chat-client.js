import OpenAI from "openai";

export async function summarize(text) {
  const client = new OpenAI({
    baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/articles/compat`,
    apiKey: process.env.CF_AIG_TOKEN,
    timeout: 20_000, // long articles
    defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "x-team": "search" },
  });
  const answer = await client.chat.completions.create({
    model: "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    messages: [{ role: "user", content: `Summarize: ${text}` }],
  });
  return answer.choices[0].message.content;
}
