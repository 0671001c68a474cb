import { useState } from "react";

export function Panel({ token }: { token: string }) {
  const [answer, setAnswer] = useState("");
  async function ask(question: string) {
    const response = await fetch("https://gateway.ai.cloudflare.com/v1/acme-account/panel/compat/chat/completions", {
      method: "POST",
      headers: { "cf-aig-authorization": `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({
        model: "workers-ai/@cf/meta/llama-3.1-8b-instruct",
        messages: [{ role: "user", content: question }],
      }),
    });
    setAnswer((await response.json()).choices[0].message.content);
  }
  return <button onClick={() => ask("What is new?")}>{answer || "Ask"}</button>;
}
