class Assistant {
  private readonly baseUrl = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1";
  private headers: Record<string, string>;

  constructor(token: string) {
    this.headers = {
      "cf-aig-authorization": `Bearer ${token}`,
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
