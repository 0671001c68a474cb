export class Gateway {
  constructor(private readonly token: string) {}

  private url(path: string) {
    return `https://api.cloudflare.com/client/v4/accounts/acc/ai/${path}`;
  }

  private headers() {
    return { "Authorization": `Bearer ${this.token}`, "cf-aig-gateway-id": "shop" };
  }

  chat(messages: unknown[]) {
    return fetch(this.url("v1/chat/completions"), {
      method: "POST",
      headers: this.headers(),
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}
