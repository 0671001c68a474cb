export class WorkersAI {
  static async indexAndTitle(text, env) {
    const headers = {
      "Authorization": `Bearer ${env.CF_AIG_TOKEN}`,
      "cf-aig-gateway-id": env.GATEWAY,
      "Content-Type": "application/json",
    };
    const title = await fetch(`https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT}/ai/v1/chat/completions`, {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: `Title: ${text}` }] }),
    });
    const vector = await fetch(`https://api.cloudflare.com/client/v4/accounts/${env.ACCOUNT}/ai/v1/embeddings`, {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "@cf/baai/bge-m3", input: text }),
    });
    return { title: await title.json(), vector: await vector.json() };
  }
}
