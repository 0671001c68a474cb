import { ai } from "./ai";

export const chat = (messages: any[]) =>
  ai.chat.completions.create({ model: "workers-ai/@cf/meta/llama-3.1-8b-instruct", messages });
