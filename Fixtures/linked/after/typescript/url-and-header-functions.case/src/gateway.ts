import type { Env } from "./env";

export function gatewayUrl(env: Env, path: string): string {
  return `https://api.cloudflare.com/client/v4/accounts/${env.CF_ACCOUNT}/ai/${path}`;
}

export function gatewayHeaders(env: Env): Record<string, string> {
  return { "content-type": "application/json", "Authorization": `Bearer ${env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": env.CF_GATEWAY };
}
