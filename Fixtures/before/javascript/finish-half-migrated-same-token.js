const token = process.env.CLOUDFLARE_API_TOKEN;

export async function ping() {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${process.env.CLOUDFLARE_ACCOUNT_ID}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        Authorization: `Bearer ${token}`,
        "cf-aig-authorization": `Bearer ${token}`,
        "cf-aig-gateway-id": process.env.AI_GATEWAY,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: "openai/gpt-4o-mini",
        messages: [{ role: "user", content: "ping" }],
      }),
    },
  );
  return response.ok;
}
