const request = new Request(`https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/run/@cf/meta/llama-3.1-8b-instruct`, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": "docs" },
  body: "{}",
});
export const answer = await fetch(request);
