export async function transcribe(audio: ArrayBuffer, env: { ACCOUNT: string; GATEWAY: string; TOKEN: string }): Promise<string> {
  const request = new Request(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/workers-ai/@cf/openai/whisper-large-v3-turbo`, {
    method: "POST",
    headers: new Headers({
      "cf-aig-authorization": `Bearer ${env.TOKEN}`,
      "Content-Type": "application/octet-stream",
    }),
    body: audio,
  });
  const response = await fetch(request);
  const json = (await response.json()) as { result?: { text: string }; text?: string };
  return json.result?.text ?? json.text ?? "";
}
