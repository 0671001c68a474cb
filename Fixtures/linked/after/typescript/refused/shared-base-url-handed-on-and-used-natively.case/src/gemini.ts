import { GATEWAY } from "./gateway";

export const gemini = (key: string, body: string) =>
  fetch(`${GATEWAY}/google-ai-studio/v1beta/models/gemini-2.5-pro:generateContent`, {
    method: "POST",
    headers: { "x-goog-api-key": key },
    body,
  });
