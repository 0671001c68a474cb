export class Gateway {
  constructor(private readonly token: string) {}

  private url(path: string) {
    return `https://gateway.ai.cloudflare.com/v1/acc/shop/${path}`;
  }

  private headers() {
    return { "cf-aig-authorization": `Bearer ${this.token}` };
  }

  chat(messages: unknown[]) {
    return fetch(this.url("workers-ai/v1/chat/completions"), {
      method: "POST",
      headers: this.headers(),
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}
