const ACCOUNT = process.env.CF_ACCOUNT_ID;

export async function explain(code) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/code-help/anthropic/v1/messages`, {
    method: "POST",
    headers: {
      "x-api-key": process.env.ANTHROPIC_API_KEY,
      "anthropic-version": "2023-06-01",
      "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      model: "claude-sonnet-4-5",
      max_tokens: 512,
      system: "You explain code to beginners.",
      messages: [{ role: "user", content: code }],
    }),
  });
  const message = await response.json();
  return message.content.map((part) => part.text).join("");
}

console.log(await explain("const x = [...new Set(y)];"));
