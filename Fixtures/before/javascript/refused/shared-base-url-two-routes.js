const GATEWAY_URL = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}`;

const headers = {
  "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
  "Content-Type": "application/json",
};

export async function chat(messages) {
  const res = await fetch(`${GATEWAY_URL}/compat/chat/completions`, {
    method: "POST",
    headers,
    body: JSON.stringify({ model: "openai/gpt-4o-mini", messages }),
  });
  return res.json();
}

export async function gemini(contents) {
  const res = await fetch(`${GATEWAY_URL}/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent`, {
    method: "POST",
    headers,
    body: JSON.stringify({ contents }),
  });
  return res.json();
}
