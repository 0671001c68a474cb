export async function legacyCompletion(prompt: string, env: { ACCOUNT: string; AIG_TOKEN: string }) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/legacy/compat/chat/completions`, {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      model: "openai/gpt-3.5-turbo-0125",
      messages: [{ role: "user", content: prompt }],
    }),
  });
  return response.json();
}
