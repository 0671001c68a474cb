import { config } from "../config.js";

export async function tagPhoto(caption) {
  const { acct, gw, openaiKey, cfToken } = config;
  if (!openaiKey || !cfToken) {
    throw new Error("photo tagging is not configured");
  }

  const response = await fetch(`https://api.cloudflare.com/client/v4/accounts/${acct}/ai/v1/chat/completions`, {
    method: "POST",
    headers: { "cf-aig-gateway-id": gw, Authorization: `Bearer ${cfToken}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      model: "openai/gpt-4o-mini",
      messages: [{ role: "user", content: `Comma separated tags for: ${caption}` }],
    }),
  });
  return (await response.json()).choices[0].message.content.split(/,\s*/);
}
