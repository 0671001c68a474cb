import { API } from "./config";

export const title = (text: string) =>
  fetch(`${API}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] }),
  });
