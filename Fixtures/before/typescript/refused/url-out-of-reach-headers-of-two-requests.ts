function auth(token: string) {
  return { "Content-Type": "application/json", "cf-aig-authorization": `Bearer ${token}` };
}

export function speak(account: string, gateway: string, token: string, input: string) {
  const url = `https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/audio/speech`;
  return fetch(url, { method: "POST", headers: auth(token), body: JSON.stringify({ model: "openai/tts-1", input }) });
}

export function relay(target: string, token: string, body: string) {
  return fetch(target, { method: "POST", headers: auth(token), body });
}
