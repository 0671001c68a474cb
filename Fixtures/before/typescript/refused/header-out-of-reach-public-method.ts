export class Gateway {
  headers() {
    return { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` };
  }

  chat(messages: unknown[]) {
    return fetch("https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions", {
      method: "POST",
      headers: this.headers(),
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
    });
  }
}
