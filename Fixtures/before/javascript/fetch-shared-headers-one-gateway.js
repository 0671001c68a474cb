export class WorkersAI {
  static async indexAndTitle(text, env) {
    const headers = {
      "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
      "Content-Type": "application/json",
    };
    const title = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/workers-ai/v1/chat/completions`, {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: `Title: ${text}` }] }),
    });
    const vector = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/workers-ai/v1/embeddings`, {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/baai/bge-m3", input: text }),
    });
    return { title: await title.json(), vector: await vector.json() };
  }
}
