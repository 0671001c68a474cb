import { ChatOpenAI } from "@langchain/openai";

// The class reads OPENAI_API_KEY by itself.
const model = new ChatOpenAI({
  model: "openai/gpt-5-mini",
  configuration: {
    baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
    defaultHeaders: { "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": "library" },
  },
});

export async function shelve(title: string) {
  return (await model.invoke(`Which shelf holds ${title}?`)).content;
}
