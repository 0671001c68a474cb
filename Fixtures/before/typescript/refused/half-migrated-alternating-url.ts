interface Env {
  ACCOUNT_ID: string;
  USE_REST: string;
  CF_AIG_TOKEN: string;
}

export async function chat(env: Env, messages: unknown[]) {
  const url =
    env.USE_REST === "1"
      ? `https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT_ID}/ai/v1/chat/completions`
      : `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/rollout/workers-ai/v1/chat/completions`;
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
      "cf-aig-gateway-id": "rollout",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return response.json();
}
