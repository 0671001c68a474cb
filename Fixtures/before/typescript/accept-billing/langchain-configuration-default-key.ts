import { ChatOpenAI } from "@langchain/openai";

// The class reads OPENAI_API_KEY by itself.
const model = new ChatOpenAI({
  model: "openai/gpt-5-mini",
  configuration: {
    baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/library/compat`,
    defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
  },
});

export async function shelve(title: string) {
  return (await model.invoke(`Which shelf holds ${title}?`)).content;
}
