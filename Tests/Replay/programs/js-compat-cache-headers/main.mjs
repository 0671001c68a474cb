const gateway = { account: process.env.CF_ACCOUNT_ID, id: "recipes" };
const userId = "user-17";

const response = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${gateway.account}/${gateway.id}/compat/chat/completions`,
  {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
      "cf-cache-ttl": "600",
      "cf-skip-cache": "false",
      "cf-aig-cache-key": `recipe:${userId}`,
      "cf-aig-metadata": JSON.stringify({ user: userId, plan: "free" }),
      "cf-aig-max-attempts": "3",
    },
    body: JSON.stringify({
      model: "openai/gpt-5.4-nano",
      messages: [{ role: "user", content: "Something with leeks." }],
    }),
  },
);

const { choices } = await response.json();
console.log(choices[0].message.content);
