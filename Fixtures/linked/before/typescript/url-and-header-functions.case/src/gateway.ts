import type { Env } from "./env";

export function gatewayUrl(env: Env, path: string): string {
  return `https://gateway.ai.cloudflare.com/v1/${env.CF_ACCOUNT}/${env.CF_GATEWAY}/${path}`;
}

export function gatewayHeaders(env: Env): Record<string, string> {
  return { "content-type": "application/json", "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}` };
}
