import { gatewayHeaders, speechUrl } from "./gateway";

export function speak(account: string, gateway: string, token: string, input: string): Promise<Response> {
  return fetch(speechUrl(account, gateway), {
    method: "POST",
    headers: gatewayHeaders(token),
    body: JSON.stringify({ model: "openai/tts-1", voice: "alloy", input }),
  });
}
