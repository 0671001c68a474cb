export const gatewayUrl = (account: string, path: string) =>
  `https://gateway.ai.cloudflare.com/v1/${account}/shop/${path}`;
