const account = process.env.ACCOUNT_ID;

export async function ask(messages) {
  return fetch(`https://gateway.ai.cloudflare.com/v1/${account}/support/openai/chat/completions`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ model: "gpt-4o-mini", messages }),
  });
}
