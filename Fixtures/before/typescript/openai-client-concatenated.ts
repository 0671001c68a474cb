import OpenAI from "openai";

const account: string = process.env.CLOUDFLARE_ACCOUNT_ID!;
const gatewayName: string = process.env.GATEWAY_NAME!;

const client = new OpenAI({
  baseURL: "https://gateway.ai.cloudflare.com/v1/" + account + "/" + gatewayName + "/compat",
  apiKey: process.env.CLOUDFLARE_API_TOKEN,
});

export async function rank(query: string, titles: string[]): Promise<number[]> {
  const { choices } = await client.chat.completions.create({
    model: "workers-ai/@cf/qwen/qwen2.5-coder-32b-instruct",
    temperature: 0,
    messages: [
      { role: "system", content: "Return the indices of the titles, best first, as JSON." },
      { role: "user", content: JSON.stringify({ query, titles }) },
    ],
  });
  return JSON.parse(choices[0].message.content ?? "[]");
}
