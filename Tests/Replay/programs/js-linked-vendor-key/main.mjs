import { headers } from "./headers.mjs";

const answer = await fetch("https://gateway.ai.cloudflare.com/v1/acct-7f3a/linked/workers-ai/v1/chat/completions", {
  method: "POST",
  headers: headers(process.env.OPENAI_API_KEY),
  body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "hello" }] }),
});
console.log(answer.status);
