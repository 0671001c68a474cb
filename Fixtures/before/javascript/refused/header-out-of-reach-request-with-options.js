// What stands behind the request replaces its headers, the gateway among them.
const request = new Request(`https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
  body: "{}",
});
export const answer = await fetch(request, { headers: { Authorization: `Bearer ${process.env.OTHER_CLOUDFLARE_TOKEN}` } });
