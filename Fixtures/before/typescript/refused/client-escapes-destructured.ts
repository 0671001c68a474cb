import OpenAI from "openai";

export class Container {
  readonly services = {
    llm: new OpenAI({
      apiKey: process.env.CF_AIG_TOKEN,
      baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/di/compat`,
      defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    }),
    clock: { now: () => new Date() },
  };

  get<K extends keyof Container["services"]>(name: K): Container["services"][K] {
    return this.services[name];
  }
}
