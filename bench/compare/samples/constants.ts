const ACCOUNT = "acme-account";
const BASE = "https://gateway.ai.cloudflare.com/v1/" + ACCOUNT + "/helpdesk/compat";

export async function classify(ticket: string, token: string): Promise<string> {
  const response = await fetch(`${BASE}/chat/completions`, {
    method: "POST",
    headers: { "cf-aig-authorization": "Bearer " + token, "Content-Type": "application/json" },
    body: JSON.stringify({
      model: "workers-ai/@cf/meta/llama-3.1-8b-instruct",
      messages: [{ role: "user", content: ticket }],
    }),
  });
  const answer = (await response.json()) as { choices: { message: { content: string } }[] };
  return answer.choices[0]?.message.content ?? "";
}
