import https from "node:https";

const payload = JSON.stringify({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "hello" }],
});

const options = {
  hostname: "gateway.ai.cloudflare.com",
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(payload),
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  },
};
options.path = pathFor("openai/chat/completions");

function pathFor(endpoint) {
  return `/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}/${endpoint}`;
}

const request = https.request(options, (response) => {
  response.on("data", (data) => process.stdout.write(data));
});
request.end(payload);
