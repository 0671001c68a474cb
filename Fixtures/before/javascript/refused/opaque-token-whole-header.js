import OpenAI from "openai";

// CF_AIG_AUTH_HEADER is the whole value, including the scheme.
const openai = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT}/shop/compat`,
  defaultHeaders: { "cf-aig-authorization": process.env.CF_AIG_AUTH_HEADER },
});

export async function productText(product) {
  const completion = await openai.chat.completions.create({
    model: "openai/gpt-4.1-mini",
    messages: [{ role: "user", content: `Describe ${product.name} in 40 words.` }],
  });
  return completion.choices[0].message.content;
}
