const { CF_ACCOUNT_ID, CF_GATEWAY = "default", CF_AIG_TOKEN } = process.env;

async function complete(messages) {
  const res = await fetch(`https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1/chat/completions`, {
    method: "POST",
    headers: [
      ["Content-Type", "application/json"],
      ["Authorization", `Bearer ${CF_AIG_TOKEN}`],
      ["cf-aig-gateway-id", CF_GATEWAY],
    ],
    body: JSON.stringify({ model: "openai/gpt-5-mini", messages }),
  });
  if (!res.ok) {
    throw Object.assign(new Error("completion failed"), { status: res.status });
  }
  return res.json();
}

module.exports = { complete };
