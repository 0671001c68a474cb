export class Assistant {
  baseUrl = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1";

  constructor(private token: string) {}

  ask(messages: unknown[]) {
    return fetch(`${this.baseUrl}/chat/completions`, {
      method: "POST",
      headers: { Authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}
