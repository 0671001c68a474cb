import OpenAI from "openai";

// The SDK reads OPENAI_API_KEY by itself.
const llm = new OpenAI({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/intranet/compat`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export const explain = async (acronym) => {
  const completion = await llm.chat.completions.create({
    model: "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    messages: [{ role: "user", content: `What does ${acronym} stand for?` }],
  });
  return completion.choices[0].message.content;
};
