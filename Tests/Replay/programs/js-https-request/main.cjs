const https = require("node:https");

const payload = JSON.stringify({
  model: process.env.MODEL || "@cf/meta/llama-3.1-8b-instruct",
  messages: [{ role: "user", content: "hello" }],
});

const req = https.request(
  `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/classic/workers-ai/v1/chat/completions`,
  {
    method: "POST",
    headers: {
      "Authorization": "Bearer " + process.env.CF_API_TOKEN,
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(payload),
    },
  },
  (res) => {
    let text = "";
    res.on("data", (part) => (text += part));
    res.on("end", () => console.log(JSON.parse(text).choices[0].message.content));
  },
);
req.on("error", (error) => {
  console.error(error);
  process.exitCode = 1;
});
req.end(payload);
