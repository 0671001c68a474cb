import { HEADERS } from "./headers";

export const gemini = (contents: unknown[]) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent", {
    method: "POST",
    headers: HEADERS,
    body: JSON.stringify({ contents }),
  });
