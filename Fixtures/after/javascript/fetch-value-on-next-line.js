export async function classifyExpense(description, settings) {
  const { accountId, gatewayName } = settings.cloudflare;
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "Authorization":
          "Bearer " + (settings.cloudflare.token ?? process.env.CLOUDFLARE_API_TOKEN),
        "cf-aig-gateway-id": gatewayName,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: "@cf/meta/llama-3.1-8b-instruct",
        messages: [
          { role: "system", content: "travel, food, rent or other?" },
          { role: "user", content: description },
        ],
      }),
    },
  );
  return (await response.json()).choices[0].message.content.trim();
}
