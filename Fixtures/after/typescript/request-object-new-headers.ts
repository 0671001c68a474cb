export async function transcribe(audio: ArrayBuffer, env: { ACCOUNT: string; GATEWAY: string; TOKEN: string }): Promise<string> {
  const request = new Request(`https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT}/ai/run/@cf/openai/whisper-large-v3-turbo`, {
    method: "POST",
    headers: new Headers({
      "Authorization": `Bearer ${env.TOKEN}`,
      "cf-aig-gateway-id": env.GATEWAY,
      "Content-Type": "application/octet-stream",
    }),
    body: audio,
  });
  const response = await fetch(request);
  const json = (await response.json()) as { result?: { text: string }; text?: string };
  return json.result?.text ?? json.text ?? "";
}
