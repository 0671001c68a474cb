import OpenAI from "openai";

// The SDK reads OPENAI_API_KEY by itself.
const llm = new OpenAI({
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
  defaultHeaders: { "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": "intranet" },
});

export const explain = async (acronym) => {
  const completion = await llm.chat.completions.create({
    model: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    messages: [{ role: "user", content: `What does ${acronym} stand for?` }],
  });
  return completion.choices[0].message.content;
};
