export async function ask(question, token) {
  const response = await fetch("https://gateway.ai.cloudflare.com/v1/acme-account/helpdesk/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${token}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: question }] }),
  });
  return response.json();
}
