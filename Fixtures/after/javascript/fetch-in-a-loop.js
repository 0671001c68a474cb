const account = process.env.CF_ACCOUNT_ID;

for (const gateway of ["docs", "web"]) {
  await fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": gateway },
    body: "{}",
  });
}
