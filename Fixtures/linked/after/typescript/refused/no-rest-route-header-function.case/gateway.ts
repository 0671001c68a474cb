export function gatewayHeaders(token: string): Record<string, string> {
  return { "Content-Type": "application/json", "cf-aig-authorization": `Bearer ${token}` };
}

export function speechUrl(account: string, gateway: string): string {
  return `https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/audio/speech`;
}
