import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1`,
  defaultHeaders: { "cf-aig-gateway-id": process.env.CF_GATEWAY_ID },
});

const response = await client.responses.create({
  model: "openai/gpt-5.4-mini",
  instructions: "You are a terse assistant.",
  input: process.argv[2] ?? "Hello",
});

console.log(response.output_text);
