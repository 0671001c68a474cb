import { MyHttp } from "./my-http";

// What the type of the project makes of a request is not seen here.
const api = MyHttp.create({ timeout: 3000 });

export const ask = (account: string, gateway: string, prompt: string) =>
  api.post(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, { prompt }, {
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
  });
