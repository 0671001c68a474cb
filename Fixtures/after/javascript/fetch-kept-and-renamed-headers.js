export async function answerFaq(question, env) {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${env.CF_ACCOUNT}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "Authorization": `Bearer ${env.AIG_TOKEN}`,
        "cf-aig-gateway-id": env.CF_GATEWAY,
        "cf-aig-cache-ttl": "86400",
        "cf-aig-skip-cache": question.includes("today") ? "true" : "false",
        "cf-aig-metadata": JSON.stringify({ feature: "faq" }),
        "cf-aig-max-attempts": "3",
      },
      body: JSON.stringify({
        model: "openai/gpt-4o",
        messages: [{ role: "user", content: question }],
      }),
    },
  );
  const json = await response.json();
  return json.choices[0].message.content;
}
