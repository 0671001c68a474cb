import { BASE, HEADERS } from "./config.mjs";
import { gemini } from "./gemini.mjs";

const chat = await fetch(`${BASE}/workers-ai/v1/chat/completions`, {
  method: "POST",
  headers: HEADERS,
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "hello" }] }),
});
console.log(chat.status, (await gemini("hello")).status);
