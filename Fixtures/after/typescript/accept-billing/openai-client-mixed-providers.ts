import OpenAI from "openai";

const { ACCOUNT, GATEWAY, OPENAI_KEY, AIG_TOKEN } = process.env as Record<string, string>;

const ai = new OpenAI({
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${ACCOUNT}/ai/v1`,
  apiKey: AIG_TOKEN,
  defaultHeaders: { "cf-aig-gateway-id": GATEWAY },
});

/** Cheap first answer, better second one. */
export async function answer(question: string, careful = false): Promise<string> {
  const messages = [{ role: "user" as const, content: question }];
  if (careful) {
    const result = await ai.chat.completions.create({ model: "openai/gpt-5", messages });
    return result.choices[0].message.content ?? "";
  }
  const result = await ai.chat.completions.create({
    model: "@cf/meta/llama-3.1-8b-instruct",
    messages,
  });
  return result.choices[0].message.content ?? "";
}
