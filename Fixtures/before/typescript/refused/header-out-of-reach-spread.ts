import { baseHeaders } from "./http";

export async function chat(messages: unknown[], env: { ACCOUNT_ID: string; AIG_TOKEN: string }) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/shared/compat/chat/completions`,
    {
      method: "POST",
      headers: { ...baseHeaders, "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}` },
      body: JSON.stringify({ model: "openai/gpt-4o-mini", messages }),
    },
  );
  return response.json();
}
