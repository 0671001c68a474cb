import { GATEWAY_BASE } from "./gateway/index";

export async function ask(token: string, messages: unknown[]) {
  const response = await fetch(`${GATEWAY_BASE}/chat/completions`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "cf-aig-gateway-id": "prod-gw",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return response.json();
}
