export async function translate(text, target, env) {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT_ID}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "Authorization": `Bearer ${env.CF_API_TOKEN}`,
        "cf-aig-gateway-id": "translate",
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: "@cf/meta/m2m100-1.2b",
        messages: [{ role: "user", content: `Translate to ${target}: ${text}` }],
      }),
    },
  );
  return (await response.json()).choices[0].message.content;
}
