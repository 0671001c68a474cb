interface Settings {
  accountId: string;
  gatewayId: string;
  token: string;
  model: "workers-ai/@cf/meta/llama-3.1-8b-instruct" | "openai/gpt-4o-mini";
}

export async function chat(settings: Settings, messages: unknown[]) {
  const local = settings.model.startsWith("workers-ai/");
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${settings.accountId}/${settings.gatewayId}/compat/chat/completions`,
    {
      method: "POST",
      headers: { "cf-aig-authorization": `Bearer ${settings.token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ model: settings.model, messages, max_tokens: local ? 256 : 2048 }),
    },
  );
  return response.json();
}
