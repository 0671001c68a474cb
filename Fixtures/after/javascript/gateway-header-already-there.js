import { getSecret } from "./secrets.js";

const GATEWAY = "chatroom";

export async function botReply(history) {
  const token = await getSecret("cf-api-token");
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "Authorization": `Bearer ${token}`,
        "cf-aig-gateway-id": GATEWAY,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ model: "@cf/meta/llama-4-scout-17b-16e-instruct", messages: history }),
    },
  );
  if (!response.ok) throw new Error(`bot: ${response.status}`);
  return (await response.json()).choices[0].message;
}
