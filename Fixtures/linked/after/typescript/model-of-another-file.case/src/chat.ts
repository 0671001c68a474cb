import { MODEL } from "./models";

export const chat = (messages: unknown[]) =>
  fetch("https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions", {
    method: "POST",
    headers: { "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": "shop" },
    body: JSON.stringify({ model: MODEL, messages }),
  });
