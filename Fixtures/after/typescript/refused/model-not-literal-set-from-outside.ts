class Assistant {
  model: string;
  constructor() {
    this.model = "workers-ai/@cf/meta/llama-3.1-8b-instruct";
  }
  ask(messages: unknown[]) {
    return fetch(
      "https://gateway.ai.cloudflare.com/v1/acc/shop/compat/chat/completions",
      {
        method: "POST", headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
        body: JSON.stringify({ model: this.model, messages }),
      },
    );
  }
}

const assistant = new Assistant();
assistant.model = process.argv[2];
