import OpenAI from "openai";

const account: string = process.env.CLOUDFLARE_ACCOUNT_ID!;
const gatewayName: string = process.env.GATEWAY_NAME!;

const client = new OpenAI({
  baseURL: "https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/v1",
  apiKey: process.env.CLOUDFLARE_API_TOKEN,
  defaultHeaders: { "cf-aig-gateway-id": gatewayName },
});

export async function rank(query: string, titles: string[]): Promise<number[]> {
  const { choices } = await client.chat.completions.create({
    model: "@cf/qwen/qwen2.5-coder-32b-instruct",
    temperature: 0,
    messages: [
      { role: "system", content: "Return the indices of the titles, best first, as JSON." },
      { role: "user", content: JSON.stringify({ query, titles }) },
    ],
  });
  return JSON.parse(choices[0].message.content ?? "[]");
}
