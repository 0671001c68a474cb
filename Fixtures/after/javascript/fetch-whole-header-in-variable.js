// CF_AIG_AUTH holds the complete header value, "Bearer …".
const auth = process.env.CF_AIG_AUTH;
if (!auth) {
  console.error("CF_AIG_AUTH is not set");
  process.exit(2);
}

async function main(prompt) {
  const res = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: { "Content-Type": "application/json", "Authorization": auth, "cf-aig-gateway-id": "cli" },
      body: JSON.stringify({
        model: "@cf/google/gemma-3-12b-it",
        messages: [{ role: "user", content: prompt }],
      }),
    },
  );
  console.log((await res.json()).choices[0].message.content);
}

main(process.argv.slice(2).join(" "));
