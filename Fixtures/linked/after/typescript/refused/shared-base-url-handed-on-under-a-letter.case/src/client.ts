export class Assistant {
  baseUrl = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1";

  ask(messages: unknown[]) {
    return fetch(`${this.baseUrl}/chat/completions`, {
      method: "POST",
      headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}
