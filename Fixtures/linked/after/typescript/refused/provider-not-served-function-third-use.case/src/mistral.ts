import { gatewayUrl } from "./gateway";

export const mistral = (messages: unknown[]) =>
  fetch(gatewayUrl("acc", "mistral/v1/chat/completions"), {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.MISTRAL_API_KEY}` },
    body: JSON.stringify({ model: "mistral-small-latest", messages }),
  });
