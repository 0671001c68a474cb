import axios from "axios";

export async function summarize(text: string) {
  const { data } = await axios.post(
    `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT}/ai/v1/chat/completions`,
    { model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] },
    { headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": "digest" } },
  );
  return data.choices[0].message.content;
}
