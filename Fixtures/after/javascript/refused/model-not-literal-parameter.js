import { loadSettings } from "./settings.js";

/** One turn of the chat; the user picks the model in the sidebar. */
export async function turn(model, messages) {
  const settings = await loadSettings();
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${settings.account}/${settings.gateway}/compat/chat/completions`,
    {
      method: "POST",
      headers: {
        "cf-aig-authorization": `Bearer ${settings.token}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ model, messages, stream: true }),
    },
  );
  return response.body;
}
