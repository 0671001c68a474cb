import { Bot } from "./ai";
export class Other extends Bot {
  more() { return this.client.chat.completions.create({ model: "groq/x", messages: [] }); }
}
