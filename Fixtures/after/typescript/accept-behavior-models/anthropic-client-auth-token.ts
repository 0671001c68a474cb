import Anthropic from "@anthropic-ai/sdk";

const gatewayId = process.env.CF_GATEWAY_ID ?? "default";

// No vendor key here: it is stored in the gateway.
const anthropic = new Anthropic({
  apiKey: null,
  authToken: process.env.CF_AIG_TOKEN,
  defaultHeaders: { "cf-aig-gateway-id": gatewayId },
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai`,
});

export async function extractInvoice(text: string): Promise<Record<string, unknown>> {
  const message = await anthropic.messages.create({
    model: "anthropic/claude-sonnet-5",
    max_tokens: 800,
    system: "Extract the invoice as JSON.",
    messages: [{ role: "user", content: text }],
  });
  const [block] = message.content;
  return block.type === "text" ? JSON.parse(block.text) : {};
}
