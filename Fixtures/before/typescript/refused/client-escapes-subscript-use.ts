import OpenAI from "openai";

export class Assistant {
  private client = new OpenAI({
    apiKey: process.env.CF_TOKEN,
    baseURL: "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1",
  });

  ask(messages: any[]) {
    return this.client.chat.completions.create({ model: "@cf/meta/llama-3.1-8b-instruct", messages });
  }

  uploads() {
    return this['client'].files.list();
  }
}
