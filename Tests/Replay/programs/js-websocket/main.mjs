// Opens a realtime session and closes it again.
const socket = new WebSocket(
  `wss://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/voice/openai?model=gpt-realtime`,
  ["realtime", `cf-aig-authorization.${process.env.CF_AIG_TOKEN}`],
);

socket.addEventListener("open", () => console.log("session open"));
socket.addEventListener("error", () => process.exit(1));
socket.addEventListener("close", () => process.exit(0));
