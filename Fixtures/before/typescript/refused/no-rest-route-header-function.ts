function speechUrl(account: string, gateway: string) {
  return `https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/audio/speech`;
}

function auth(token: string) {
  return { "Content-Type": "application/json", "cf-aig-authorization": `Bearer ${token}` };
}

export function speak(account: string, gateway: string, token: string, input: string) {
  return fetch(speechUrl(account, gateway), {
    method: "POST",
    headers: auth(token),
    body: JSON.stringify({ model: "openai/tts-1", voice: "alloy", input }),
  });
}
