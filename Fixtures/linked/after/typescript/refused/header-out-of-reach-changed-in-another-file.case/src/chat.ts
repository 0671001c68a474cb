import { headers } from "./headers";

export const chat = (body: string) =>
  fetch("https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1/chat/completions", { method: "POST", headers, body });
