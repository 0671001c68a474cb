export const GATEWAY_AUTH_HEADER = "cf-aig-authorization";
export const GATEWAY_CACHE_HEADER = "cf-aig-cache-ttl";

/** Headers that must never be written to the request log. */
export const SECRET_HEADERS = ["authorization", "x-api-key", GATEWAY_AUTH_HEADER];

export function redact(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.includes(name.toLowerCase()) ? "[redacted]" : value,
    ]),
  );
}
