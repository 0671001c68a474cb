export async function answerFaq(question, env) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.CF_ACCOUNT}/${env.CF_GATEWAY}/openai/chat/completions`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}`,
        "cf-cache-ttl": "86400",
        "cf-skip-cache": question.includes("today") ? "true" : "false",
        "cf-aig-metadata": JSON.stringify({ feature: "faq" }),
        "cf-aig-max-attempts": "3",
      },
      body: JSON.stringify({
        model: "gpt-4o",
        messages: [{ role: "user", content: question }],
      }),
    },
  );
  const json = await response.json();
  return json.choices[0].message.content;
}
