export async function respond(input, env) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/compat/responses`, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "openai/gpt-5-mini", input }),
  });
  return response.json();
}
