/** Headers of every request to the model gateway; the URL comes from the settings page. */
export function gatewayHeaders(settings) {
  const headers = { "Content-Type": "application/json", "X-Request-Source": "crm" };
  if (settings.gatewayToken) {
    headers["cf-aig-authorization"] = `Bearer ${settings.gatewayToken}`;
  }
  if (settings.noStore) {
    headers["cf-aig-collect-log"] = "false";
  }
  return headers;
}
