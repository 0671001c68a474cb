import OpenAI from "openai";

export async function classify(text: string, env: { ACCOUNT_ID: string; CF_AIG_TOKEN: string }) {
  const client = new OpenAI({
    apiKey: "unused",
    baseURL: `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/inbox/compat`,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.delete("authorization");
      headers.set("cf-aig-authorization", `Bearer ${env.CF_AIG_TOKEN}`);
      return fetch(input, { ...init, headers });
    },
  });
  const { choices } = await client.chat.completions.create({
    model: "openai/gpt-4o-mini",
    messages: [{ role: "user", content: text }],
  });
  return choices[0].message.content;
}
