export async function label(text: string) {
  const answer = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT}/digest/workers-ai/v1/chat/completions`,
    {
      method: "POST",
      headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: text }] }),
    },
  );
  return answer.json();
}
