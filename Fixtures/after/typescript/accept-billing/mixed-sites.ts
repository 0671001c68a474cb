export interface Env {
  ACCOUNT_ID: string;
  GATEWAY_ID: string;
  OPENAI_API_KEY: string;
  CF_AIG_TOKEN: string;
}

export async function script(env: Env, topic: string): Promise<string> {
  const response = await fetch(`https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT_ID}/ai/v1/chat/completions`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${env.CF_AIG_TOKEN}`,
      "cf-aig-gateway-id": env.GATEWAY_ID,
    },
    body: JSON.stringify({ model: "openai/gpt-4o", messages: [{ role: "user", content: `Podcast script: ${topic}` }] }),
  });
  return ((await response.json()) as any).choices[0].message.content;
}

export async function speak(env: Env, text: string): Promise<ArrayBuffer> {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/openai/audio/speech`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${env.OPENAI_API_KEY}`,
      "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
    },
    body: JSON.stringify({ model: "gpt-4o-mini-tts", voice: "alloy", input: text }),
  });
  return response.arrayBuffer();
}
