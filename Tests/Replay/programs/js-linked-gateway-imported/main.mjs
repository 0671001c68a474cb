import { BASE } from "./config.mjs";

const answer = await fetch(`${BASE}/workers-ai/v1/chat/completions`, {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "Content-Type": "application/json" },
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "hello" }] }),
});
console.log(answer.status);
