import { BASE, HEADERS } from "./config.mjs";

export const gemini = (text) =>
  fetch(`${BASE}/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent`, {
    method: "POST",
    headers: HEADERS,
    body: JSON.stringify({ contents: [{ parts: [{ text }] }] }),
  });
