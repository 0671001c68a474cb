import { createClient } from "some-client";

function headers() {
  return { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` };
}

export const chat = (messages: unknown[]) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: headers(),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });

export const client = createClient({ headers });
