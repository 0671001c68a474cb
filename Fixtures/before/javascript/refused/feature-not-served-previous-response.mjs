import OpenAI from "openai";

const client = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/tutor/openai`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export async function turn(input, previous) {
  const response = await client.responses.create({
    model: "gpt-5-mini",
    input,
    previous_response_id: previous,
  });
  return { id: response.id, text: response.output_text };
}
