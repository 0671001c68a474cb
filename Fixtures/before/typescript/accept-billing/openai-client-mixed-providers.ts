import OpenAI from "openai";

const { ACCOUNT, GATEWAY, OPENAI_KEY, AIG_TOKEN } = process.env as Record<string, string>;

const ai = new OpenAI({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/${GATEWAY}/compat`,
  apiKey: OPENAI_KEY,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${AIG_TOKEN}` },
});

/** Cheap first answer, better second one. */
export async function answer(question: string, careful = false): Promise<string> {
  const messages = [{ role: "user" as const, content: question }];
  if (careful) {
    const result = await ai.chat.completions.create({ model: "openai/gpt-5", messages });
    return result.choices[0].message.content ?? "";
  }
  const result = await ai.chat.completions.create({
    model: "workers-ai/@cf/meta/llama-3.1-8b-instruct",
    messages,
  });
  return result.choices[0].message.content ?? "";
}
