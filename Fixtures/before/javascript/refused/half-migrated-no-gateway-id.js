export async function chat(messages) {
  const response = await fetch(
    `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    },
  );
  return response.json();
}
