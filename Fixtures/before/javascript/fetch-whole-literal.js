import { setTimeout as sleep } from "node:timers/promises";

export async function moderate(comment, apiToken, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch("https://gateway.ai.cloudflare.com/v1/9f1c2d3e4b5a60718293a4b5c6d7e8f9/forum/compat/chat/completions", {
      method: "POST",
      headers: { "cf-aig-authorization": "Bearer " + apiToken, "Content-Type": "application/json" },
      body: JSON.stringify({
        "model": "workers-ai/@cf/meta/llama-guard-3-8b",
        "messages": [{ "role": "user", "content": comment }],
      }),
    });
    if (response.ok) return (await response.json()).choices[0].message.content;
    if (attempt === attempts) throw new Error(`moderation: ${response.status}`);
    await sleep(250 * attempt);
  }
}
