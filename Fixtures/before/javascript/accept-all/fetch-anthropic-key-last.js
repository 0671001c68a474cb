export const ask = (question, { account, gateway, anthropicKey, aigToken }) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/anthropic/v1/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "anthropic-version": "2023-06-01",
      "cf-aig-authorization": `Bearer ${aigToken}`,
      "x-api-key": anthropicKey
    },
    body: JSON.stringify({
      model: "claude-sonnet-4-5",
      max_tokens: 400,
      messages: [{ role: "user", content: question }]
    })
  }).then(async (response) => {
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  });
