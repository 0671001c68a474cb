export function gatewayUrl(env, path) {
  return `https://gateway.ai.cloudflare.com/v1/${env.CF_ACCOUNT_ID}/${env.CF_GATEWAY_ID}/${path}`;
}

export function gatewayHeaders(env) {
  return {
    "Content-Type": "application/json",
    "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
  };
}
