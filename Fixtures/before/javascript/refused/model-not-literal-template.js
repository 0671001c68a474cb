export async function chat(messages, size, env) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/compat/chat/completions`, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: `openai/gpt-4o${size === "small" ? "-mini" : ""}`, messages }),
  });
  return response.json();
}
