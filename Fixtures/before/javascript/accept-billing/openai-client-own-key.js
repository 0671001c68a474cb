import OpenAI from "openai";

const accountId = process.env.CLOUDFLARE_ACCOUNT_ID;
const gatewayId = process.env.CLOUDFLARE_GATEWAY_ID;

const client = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${accountId}/${gatewayId}/compat`,
  defaultHeaders: {
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  },
  maxRetries: 2,
});

export async function summarise(article) {
  const completion = await client.chat.completions.create({
    model: "openai/gpt-4o-mini",
    messages: [
      { role: "system", content: "Summarise in three sentences." },
      { role: "user", content: article },
    ],
  });
  return completion.choices[0].message.content;
}

export async function* draft(topic) {
  const stream = await client.chat.completions.create({
    model: "openai/gpt-4.1",
    stream: true,
    messages: [{ role: "user", content: `Draft a post about ${topic}` }],
  });
  for await (const chunk of stream) {
    yield chunk.choices[0]?.delta?.content ?? "";
  }
}
