const BASE = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";

async function ask(messages) {
  const answer = await fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${CF_TOKEN}`, "cf-aig-gateway-id": "helpdesk" },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
  return answer.json();
}
