const MODEL = "gpt-4o-mini";

export async function viaGateway(prompt: string, env: Record<string, string>) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/openai/chat/completions`, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: MODEL, messages: [{ role: "user", content: prompt }] }),
  });
  return response.json();
}

/** Used while the gateway is down. */
export async function direct(prompt: string, env: Record<string, string>) {
  const response = await fetch("https://api.openai.com/v1/chat/completions", {
    method: "POST",
    headers: { Authorization: `Bearer ${env.OPENAI_API_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: MODEL, messages: [{ role: "user", content: prompt }] }),
  });
  return response.json();
}
