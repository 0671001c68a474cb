import { config } from "./config.js";

const MODEL = "@cf/meta/llama-3.1-8b-instruct";

/** Ask the small model for a title of at most six words. */
export async function suggestTitle(text) {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${config.accountId}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "Authorization": `Bearer ${config.aigToken}`,
        "cf-aig-gateway-id": config.gatewayId,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: MODEL,
        messages: [{ role: "user", content: `Title for: ${text}` }],
      }),
    },
  );
  if (!response.ok) {
    throw new Error(`title request failed: ${response.status}`);
  }
  const data = await response.json();
  return data.choices[0].message.content.trim();
}
