import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { generateText } from "ai";

const google = createGoogleGenerativeAI({
  apiKey: process.env.GEMINI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/maps/google-ai-studio/v1beta`,
  headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function directions(from: string, to: string): Promise<string> {
  const { text } = await generateText({
    model: google("gemini-2.5-flash"),
    prompt: `Walking directions from ${from} to ${to}`,
  });
  return text;
}
