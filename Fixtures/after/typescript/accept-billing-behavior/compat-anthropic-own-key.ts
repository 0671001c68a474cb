import axios from "axios";

export async function reviewEssay(essay: string): Promise<string> {
  const { data } = await axios.post(
    `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1/chat/completions`,
    {
      model: "anthropic/claude-opus-4.6",
      messages: [
        { role: "system", content: "You grade essays kindly." },
        { role: "user", content: essay },
      ],
    },
    {
      headers: {
        Authorization: `Bearer ${process.env.CF_AIG_TOKEN}`,
        "cf-aig-gateway-id": "school",
      },
      timeout: 60_000,
    },
  );
  return data.choices[0].message.content;
}
