import axios from "axios";

export async function reviewEssay(essay: string): Promise<string> {
  const { data } = await axios.post(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/school/compat/chat/completions`,
    {
      model: "anthropic/claude-opus-4.6",
      messages: [
        { role: "system", content: "You grade essays kindly." },
        { role: "user", content: essay },
      ],
    },
    {
      headers: {
        Authorization: `Bearer ${process.env.ANTHROPIC_API_KEY}`,
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
      },
      timeout: 60_000,
    },
  );
  return data.choices[0].message.content;
}
