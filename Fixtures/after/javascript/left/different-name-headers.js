// Names of our own that only share letters with the gateway's.
export const LOG_BUCKET = "cf-aig-authorization-audit";
export const FORWARDED_AUTH = "x-cf-aig-authorization";
export const MIRROR = "https://eu.gateway.ai.cloudflare.com.example.net/v1";

export function auditKey(day) {
  return `${LOG_BUCKET}/${day.toISOString().slice(0, 10)}.jsonl`;
}
