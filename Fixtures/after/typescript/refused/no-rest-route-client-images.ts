import OpenAI from "openai";

const openai = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/studio/openai`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function cover(title: string): Promise<string | undefined> {
  const idea = await openai.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `Idea for the cover of "${title}"` }],
  });
  const image = await openai.images.generate({
    model: "gpt-image-1",
    prompt: idea.choices[0].message.content ?? title,
  });
  return image.data?.[0]?.b64_json;
}
