import { ai } from "./ai";
import { createBot } from "chat-bot-kit";

export const bot = createBot({ client: ai });
