import { BASE, GATEWAY } from "./gateway";

export const chat = (body: string) =>
  fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CF_TOKEN}`, "cf-aig-gateway-id": GATEWAY },
    body,
  });
