import { HEADERS } from "./headers.mjs";

const answer = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/linked/compat/chat/completions`,
  {
    method: "POST",
    headers: HEADERS,
    body: JSON.stringify({ model: "openai/gpt-4o-mini", messages: [{ role: "user", content: "hello" }] }),
  },
);
console.log(answer.status);
