const { BASE } = require("./config.cjs");

fetch(`${BASE}/chat/completions`, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "Content-Type": "application/json" },
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "hello" }] }),
}).then((answer) => console.log(answer.status));
