const https = require("node:https");

function chat(payload, callback) {
  const request = https.request(
    {
      method: "POST",
      hostname: "gateway.ai.cloudflare.com",
      path: `/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY}/workers-ai/v1/chat/completions`,
      headers: {
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
        "Content-Type": "application/json",
      },
    },
    (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => callback(null, JSON.parse(text)));
    },
  );
  request.on("error", callback);
  request.end(JSON.stringify(payload));
}

module.exports = { chat };
