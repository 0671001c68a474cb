import { GATEWAY } from "./gateway/config";

export const ask = (token: string, body: string) =>
  fetch(`${GATEWAY}/workers-ai/v1/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body,
  });
