const ALLOWED_HOSTS: ReadonlySet<string> = new Set([
  "api.openai.com",
  "api.anthropic.com",
  "gateway.ai.cloudflare.com",
]);

export class EgressError extends Error {}

/** Refuses requests of plugins to anything but the model vendors. */
export function assertAllowed(input: string | URL): URL {
  const url = new URL(input);
  if (url.protocol !== "https:" || !ALLOWED_HOSTS.has(url.hostname)) {
    throw new EgressError(`plugins must not call ${url.hostname}`);
  }
  return url;
}
