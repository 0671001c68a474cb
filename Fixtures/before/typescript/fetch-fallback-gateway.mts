import { env } from "node:process";

export async function nameColour(hex: string): Promise<string> {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env["CF_ACCOUNT_ID"]}/${env["CF_GATEWAY"] || "main"}/openai/chat/completions`,
    {
      method: "POST",
      headers: {
        'content-type': 'application/json',
        'cf-aig-authorization': `Bearer ${env["CF_AIG_TOKEN"]}`,
      },
      body: JSON.stringify({
        model: 'gpt-5-nano',
        messages: [{ role: 'user', content: `Name the colour ${hex} in two words.` }],
      }),
    },
  );
  const json: any = await response.json();
  return json.choices[0].message.content;
}
