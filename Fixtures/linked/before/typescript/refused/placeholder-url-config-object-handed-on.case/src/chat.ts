import { CONFIG } from "./config";
import { register } from "settings-page";

register(CONFIG);
export const chat = (messages: unknown[]) =>
  fetch(`${CONFIG.baseURL}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
