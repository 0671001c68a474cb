interface ChatOptions {
  accountId: string;
  gateway: string;
  token?: string;
}

export async function chat(prompt: string, { accountId, gateway, token }: ChatOptions): Promise<string> {
  const response = await fetch(`https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1/chat/completions`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "cf-aig-gateway-id": gateway,
      ...(token ? { "Authorization": `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({
      model: "@cf/meta/llama-3.1-8b-instruct-fp8",
      messages: [{ role: "user", content: prompt }],
    }),
  });
  if (!response.ok) {
    throw new Error(`chat failed: ${response.status} ${response.statusText}`);
  }
  const data = (await response.json()) as { choices: { message: { content: string } }[] };
  return data.choices[0]!.message.content;
}
