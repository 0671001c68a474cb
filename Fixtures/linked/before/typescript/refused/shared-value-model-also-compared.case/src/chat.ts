import { MODEL } from "./models";

export const chat = (messages: unknown[]) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/compat/chat/completions", {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    body: JSON.stringify({ model: MODEL, messages }),
  });
