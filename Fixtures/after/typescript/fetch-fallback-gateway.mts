import { env } from "node:process";

export async function nameColour(hex: string): Promise<string> {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${env["CF_ACCOUNT_ID"]}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        'content-type': 'application/json',
        'Authorization': `Bearer ${env["CF_AIG_TOKEN"]}`,
        'cf-aig-gateway-id': env["CF_GATEWAY"] || "main",
      },
      body: JSON.stringify({
        model: 'openai/gpt-5-nano',
        messages: [{ role: 'user', content: `Name the colour ${hex} in two words.` }],
      }),
    },
  );
  const json: any = await response.json();
  return json.choices[0].message.content;
}
