const { CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_TOKEN, AI_GATEWAY = "blog" } = process.env;

async function title(text) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/${AI_GATEWAY}/workers-ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        Authorization: `Bearer ${CLOUDFLARE_API_TOKEN}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: "@cf/meta/llama-3.1-8b-instruct",
        messages: [{ role: "user", content: `A title for: ${text}` }],
      }),
    },
  );
  if (!response.ok) throw new Error(`gateway answered ${response.status}`);
  const { choices } = await response.json();
  return choices[0].message.content;
}

console.log(await title("How we moved the harbour"));
