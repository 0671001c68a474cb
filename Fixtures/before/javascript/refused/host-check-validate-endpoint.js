const OPENAI_HOSTS = new Set(["api.openai.com"]);

/** How to talk to the endpoint that the user configured. */
export function endpointKind(endpoint) {
  const url = new URL(endpoint);
  if (url.hostname === "gateway.ai.cloudflare.com") {
    return url.pathname.endsWith("/compat") ? "openai-compatible" : "native";
  }
  return OPENAI_HOSTS.has(url.hostname) ? "openai-compatible" : "unknown";
}

export function isGateway(endpoint) {
  return endpoint.startsWith("https://gateway.ai.cloudflare.com/");
}
