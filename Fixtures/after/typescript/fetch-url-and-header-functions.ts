interface Env {
  CF_ACCOUNT: string;
  CF_GATEWAY: string;
  CF_AIG_TOKEN: string;
}

function gatewayUrl(env: Env, path: string): string {
  return `https://api.cloudflare.com/client/v4/accounts/${env.CF_ACCOUNT}/ai/${path}`;
}

function gatewayHeaders(env: Env): Record<string, string> {
  return {
    "content-type": "application/json",
    "Authorization": `Bearer ${env.CF_AIG_TOKEN}`,
    "cf-aig-gateway-id": env.CF_GATEWAY,
  };
}

async function chat(env: Env, messages: unknown[]) {
  return fetch(gatewayUrl(env, "v1/chat/completions"), {
    method: "POST",
    headers: gatewayHeaders(env),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
}

async function embed(env: Env, input: string) {
  return fetch(gatewayUrl(env, "v1/embeddings"), {
    method: "POST",
    headers: gatewayHeaders(env),
    body: JSON.stringify({ model: "@cf/baai/bge-m3", input }),
  });
}
