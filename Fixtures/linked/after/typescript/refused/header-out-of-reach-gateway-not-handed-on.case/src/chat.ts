import { BASE } from "./gateway";

export const chat = (body: string) =>
  fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body,
  });
