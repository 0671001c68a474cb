interface Env {
  AI: { gateway(id: string): { getUrl(provider: string): Promise<string> } };
  GATEWAY: string;
  CF_AIG_TOKEN: string;
}

export async function request(env: Env, prompt: string) {
  const base = await env.AI.gateway(env.GATEWAY).getUrl("anthropic");
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  headers["cf-aig-authorization"] = `Bearer ${env.CF_AIG_TOKEN}`;
  return { url: `${base}/v1/messages`, headers, body: JSON.stringify({ prompt }) };
}
