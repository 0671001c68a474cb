export async function ask(question: string): Promise<string> {
  const answer = await fetch(
    "https://gateway.ai.cloudflare.com/v1/acme/support/workers-ai/v1/chat/completions",
    {
      method: "POST",
      headers: { Authorization: `Bearer ${process.env.CF_API_TOKEN}`, "Content-Type": "application/json" },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: question }] }),
    },
  );
  return (await answer.json()).choices[0].message.content;
}
