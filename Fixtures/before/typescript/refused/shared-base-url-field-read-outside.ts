class Assistant {
  readonly baseUrl = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1";

  ask(token: string, messages: unknown[]) {
    return fetch(`${this.baseUrl}/chat/completions`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}

const assistant = new Assistant();
export const models = () => fetch(`${assistant.baseUrl}/models`);
