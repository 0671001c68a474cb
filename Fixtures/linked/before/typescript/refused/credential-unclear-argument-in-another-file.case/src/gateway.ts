export function gatewayHeaders(token: string) {
  return { "cf-aig-authorization": `Bearer ${token}` };
}
