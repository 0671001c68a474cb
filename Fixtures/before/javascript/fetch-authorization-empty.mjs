// The vendor's key is stored in the gateway: an empty header keeps the proxy from adding its own.
export async function tidy(address) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/shipping/compat/chat/completions`,
    {
      method: "POST",
      headers: {
        Authorization: "",
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: "openai/gpt-4.1-nano",
        messages: [{ role: "user", content: `Normalise this address: ${address}` }],
      }),
    },
  );
  return (await response.json()).choices[0].message.content;
}
