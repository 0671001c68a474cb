interface Env {
  ACCOUNT_ID: string;
  GATEWAY_ID: string;
  CF_AIG_TOKEN: string;
}

/** Passes everything below /ai/ on to the gateway. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    if (!pathname.startsWith("/ai/")) return new Response("not found", { status: 404 });
    const rest = pathname.slice("/ai/".length);
    const headers = new Headers(request.headers);
    headers.set("cf-aig-authorization", `Bearer ${env.CF_AIG_TOKEN}`);
    return fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/${rest}${search}`, {
      method: request.method,
      headers,
      body: request.body,
    });
  },
};
