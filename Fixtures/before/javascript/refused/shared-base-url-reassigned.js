export async function chat(messages, env) {
  let url = `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/workers-ai/v1/chat/completions`;
  if (env.LOCAL_MODEL) {
    url = "http://localhost:11434/v1/chat/completions";
  }
  const response = await fetch(url, {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return response.json();
}
