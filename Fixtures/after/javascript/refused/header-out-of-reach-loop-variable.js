// The headers are made by a function that the variable of the loop does not reach.
const account = process.env.CF_ACCOUNT_ID;

for (const gateway of ["docs", "web"]) {
  await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: makeHeaders(),
    body: "{}",
  });
}

function makeHeaders() {
  return { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` };
}
