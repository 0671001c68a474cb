class Assistant {
  private readonly baseUrl = "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1";
  private headers: Record<string, string>;

  constructor(token: string) {
    this.headers = {
      "Authorization": `Bearer ${token}`,
      "cf-aig-gateway-id": "prod-gw",
      "Content-Type": "application/json",
    };
  }

  ask(messages: unknown[]) {
    return fetch(`${this.baseUrl}/chat/completions`, {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}

export const assistant = new Assistant(process.env.CF_AIG_TOKEN ?? "");
