// A type parameter with a default is no tag: what stands behind it is still read as code.
const identity = <T = unknown,>(value: T): T => value;

export async function answer(prompt: string): Promise<Response> {
  return fetch("https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions", {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    body: JSON.stringify(identity({ model: "@cf/meta/llama-3.1-8b-instruct", prompt })),
  });
}
