import OpenAI from "openai";

export interface Env {
  ACCOUNT_ID: string;
  GATEWAY_ID: string;
  CF_API_TOKEN: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const client = new OpenAI({
      apiKey: env.CF_API_TOKEN,
      baseURL: `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/workers-ai/v1`,
    });
    const { searchParams } = new URL(request.url);
    const completion = await client.chat.completions.create({
      model: "@cf/meta/llama-3.1-8b-instruct",
      messages: [{ role: "user", content: searchParams.get("q") ?? "Tell me a joke" }],
    });
    return Response.json({ answer: completion.choices[0].message.content });
  },
};
