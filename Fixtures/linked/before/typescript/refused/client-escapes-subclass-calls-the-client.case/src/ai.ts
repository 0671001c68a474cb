import OpenAI from "openai";
export class Bot {
  protected client = new OpenAI({ baseURL: "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/compat", apiKey: process.env.CF_TOKEN });
  ask(m: any[]) { return this.client.chat.completions.create({ model: "workers-ai/@cf/meta/llama-3.1-8b-instruct", messages: m }); }
}
