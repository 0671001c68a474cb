export abstract class Helpdesk {
  answer(prompt: string) {
    return this.fetch("https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions", {
      method: "POST",
      headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
      body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", prompt }),
    });
  }
}
