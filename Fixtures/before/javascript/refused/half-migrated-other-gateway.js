export async function chat(messages) {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/staging/workers-ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
        "cf-aig-gateway-id": "production",
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    },
  );
  return response.json();
}
