import { Assistant } from "./client";

export class OpenAssistant extends Assistant {
  baseUrl = "https://api.openai.com/v1";
}
