export interface Env {
  AI: { gateway(id: string): { run(steps: unknown[]): Promise<Response> } };
  CF_AIG_TOKEN: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { prompt } = (await request.json()) as { prompt: string };
    return env.AI.gateway("support").run([
      {
        provider: "compat",
        endpoint: "chat/completions",
        headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`, "Content-Type": "application/json" },
        query: { model: "dynamic/support", messages: [{ role: "user", content: prompt }] },
      },
    ]);
  },
};
