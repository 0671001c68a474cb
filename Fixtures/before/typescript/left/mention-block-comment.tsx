/*
 * The assistant panel. Requests go to our own /api/chat; that route talks to
 * https://gateway.ai.cloudflare.com/v1/<account>/<gateway>/compat with cf-aig-authorization.
 */
import { useChat } from "./useChat";

export function Assistant() {
  const { messages, send, busy } = useChat("/api/chat");
  return (
    <aside>
      {messages.map((message) => (
        <p key={message.id} className={message.role}>{message.text}</p>
      ))}
      <button disabled={busy} onClick={() => send("Help")}>Help</button>
    </aside>
  );
}
