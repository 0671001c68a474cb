interface ChatOptions {
  accountId: string;
  gateway: string;
  token?: string;
}

export async function chat(prompt: string, { accountId, gateway, token }: ChatOptions): Promise<string> {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${accountId}/${gateway}/compat/chat/completions`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(token ? { "cf-aig-authorization": `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({
      model: "workers-ai/@cf/meta/llama-3.1-8b-instruct-fp8",
      messages: [{ role: "user", content: prompt }],
    }),
  });
  if (!response.ok) {
    throw new Error(`chat failed: ${response.status} ${response.statusText}`);
  }
  const data = (await response.json()) as { choices: { message: { content: string } }[] };
  return data.choices[0]!.message.content;
}
