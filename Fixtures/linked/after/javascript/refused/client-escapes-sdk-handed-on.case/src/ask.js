import OpenAI from "openai";
import { prepare } from "./prepare.js";

const client = new OpenAI({
  apiKey: process.env.CF_API_TOKEN,
  baseURL: "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1",
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_API_TOKEN}` },
});
prepare(client);

export const ask = (messages) =>
  client.chat.completions.create({ model: "@cf/meta/llama-3.1-8b-instruct", messages });
