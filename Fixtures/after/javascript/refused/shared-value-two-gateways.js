export async function compareGateways(messages, env) {
  const headers = {
    "Content-Type": "application/json",
    "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
  };
  const body = JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages });
  const cached = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/cached/workers-ai/v1/chat/completions`, { method: "POST", headers, body });
  const plain = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/plain/workers-ai/v1/chat/completions`, { method: "POST", headers, body });
  return [await cached.json(), await plain.json()];
}
