import Anthropic from "@anthropic-ai/sdk";

const gatewayId = process.env.CF_GATEWAY_ID ?? "default";

// No vendor key here: it is stored in the gateway.
const anthropic = new Anthropic({
  apiKey: null,
  authToken: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${gatewayId}/anthropic`,
});

export async function extractInvoice(text: string): Promise<Record<string, unknown>> {
  const message = await anthropic.messages.create({
    model: "claude-sonnet-5",
    max_tokens: 800,
    system: "Extract the invoice as JSON.",
    messages: [{ role: "user", content: text }],
  });
  const [block] = message.content;
  return block.type === "text" ? JSON.parse(block.text) : {};
}
