/**
 * Thin wrapper over the Workers AI binding.
 *
 * We used to call https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai
 * with a `cf-aig-authorization` header from here; the binding needs neither.
 */
export class Embedder {
  constructor(ai, model = "@cf/baai/bge-base-en-v1.5") {
    this.ai = ai;
    this.model = model;
  }

  async embed(texts) {
    const { data } = await this.ai.run(this.model, { text: texts }, { gateway: { id: "search" } });
    return data;
  }
}
