var BASE = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

async function ask(messages) {
  const answer = await fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${CF_TOKEN}` },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return answer.json();
}
