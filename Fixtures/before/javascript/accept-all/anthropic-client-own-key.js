import Anthropic from "@anthropic-ai/sdk";

const account = process.env.CF_ACCOUNT_ID;
const gateway = process.env.CF_GATEWAY_ID;
const token = process.env.CF_AIG_TOKEN;

const anthropic = new Anthropic({
  apiKey: process.env.ANTHROPIC_API_KEY,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/anthropic`,
  defaultHeaders: {
    "cf-aig-authorization": `Bearer ${token}`,
  },
});

export async function editLetter(letter) {
  const message = await anthropic.messages.create({
    model: "claude-haiku-4-5",
    max_tokens: 2000,
    system: "Fix spelling and grammar, keep the tone.",
    messages: [{ role: "user", content: letter }],
  });
  return message.content.map((block) => (block.type === "text" ? block.text : "")).join("");
}

export async function toneOf(letter) {
  const message = await anthropic.messages.create({
    model: "claude-sonnet-5",
    max_tokens: 20,
    messages: [{ role: "user", content: `One word for the tone of this letter:\n${letter}` }],
  });
  return message.content[0].text.trim();
}
