const { CF_ACCOUNT_ID, CF_GATEWAY = "default", CF_AIG_TOKEN } = process.env;

async function complete(messages) {
  const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY}/compat/chat/completions`, {
    method: "POST",
    headers: [
      ["Content-Type", "application/json"],
      ["cf-aig-authorization", `Bearer ${CF_AIG_TOKEN}`],
    ],
    body: JSON.stringify({ model: "openai/gpt-5-mini", messages }),
  });
  if (!res.ok) {
    throw Object.assign(new Error("completion failed"), { status: res.status });
  }
  return res.json();
}

module.exports = { complete };
