export function run(input) {
  return fetch("https://gateway.ai.cloudflare.com/v1/acc/edge/run", {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    body: JSON.stringify({ model: "dynamic/support", input }),
  });
}
