export async function chat(messages, env, userKey) {
  const init = {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "openai/gpt-4o-mini", messages }),
  };
  if (userKey) {
    init.headers = { ...init.headers, Authorization: `Bearer ${userKey}` };
  }
  return fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/compat/chat/completions`, init);
}
