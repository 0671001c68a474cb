import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}/openai`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

const response = await client.responses.create({
  model: "gpt-5.4-mini",
  instructions: "You are a terse assistant.",
  input: process.argv[2] ?? "Hello",
});

console.log(response.output_text);
