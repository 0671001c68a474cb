import { chat } from "./chat.mjs";
import { embed } from "./embed.mjs";

console.log((await chat("hello")).status, (await embed("tea")).status);
