import axios from "axios";

export async function summarize(text: string) {
  const { data } = await axios.post(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT}/digest/workers-ai/v1/chat/completions`,
    { model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] },
    { headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` } },
  );
  return data.choices[0].message.content;
}
