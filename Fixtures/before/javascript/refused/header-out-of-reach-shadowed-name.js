const url = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/main/workers-ai/v1/chat/completions`;

export function endpoint() {
  return url;
}

/** Sends to whatever endpoint the caller names. */
export function post(url, body) {
  return fetch(url, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}
