import { loadConfig } from "./config.js";

export async function summarise(text) {
  const { account, gateway, aigToken } = await loadConfig();
  const headers = {
    "Content-Type": "application/json",
    "cf-aig-authorization": `Bearer ${aigToken}`,
  };
  // Developers may bring their own key.
  if (process.env.OPENAI_API_KEY) {
    headers.Authorization = `Bearer ${process.env.OPENAI_API_KEY}`;
  }
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/openai/chat/completions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "gpt-4o", messages: [{ role: "user", content: text }] }),
  });
  return response.json();
}
