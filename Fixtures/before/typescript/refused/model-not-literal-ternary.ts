export async function answer(question: string, pro: boolean, env: { ACCOUNT: string; GATEWAY: string; CF_AIG_TOKEN: string }) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/openai/chat/completions`, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      model: pro ? "gpt-4o" : process.env.SMALL_MODEL,
      messages: [{ role: "user", content: question }],
    }),
  });
  return response.json();
}
