export const ask = (question, { account, gateway, anthropicKey, aigToken }) =>
  fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "anthropic-version": "2023-06-01",
      "Authorization": `Bearer ${aigToken}`,
      "cf-aig-gateway-id": gateway
    },
    body: JSON.stringify({
      model: "anthropic/claude-sonnet-4.5",
      max_tokens: 400,
      messages: [{ role: "user", content: question }]
    })
  }).then(async (response) => {
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  });
