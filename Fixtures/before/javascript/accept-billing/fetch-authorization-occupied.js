import { config } from "../config.js";

export async function tagPhoto(caption) {
  const { acct, gw, openaiKey, cfToken } = config;
  if (!openaiKey || !cfToken) {
    throw new Error("photo tagging is not configured");
  }

  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${acct}/${gw}/openai/chat/completions`, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${cfToken}`, Authorization: `Bearer ${openaiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      model: "gpt-4o-mini",
      messages: [{ role: "user", content: `Comma separated tags for: ${caption}` }],
    }),
  });
  return (await response.json()).choices[0].message.content.split(/,\s*/);
}
