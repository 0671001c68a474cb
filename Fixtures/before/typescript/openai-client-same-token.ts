import OpenAI from "openai";
import { z } from "zod";

const Verdict = z.object({ spam: z.boolean(), reason: z.string() });

export class SpamFilter {
  readonly #openai: OpenAI;

  constructor(accountId: string, gatewayId: string, cfToken: string) {
    this.#openai = new OpenAI({
      apiKey: cfToken,
      baseURL: `https://gateway.ai.cloudflare.com/v1/${accountId}/${gatewayId}/compat`,
      defaultHeaders: { "cf-aig-authorization": `Bearer ${cfToken}` },
      timeout: 15_000,
    });
  }

  async check(text: string) {
    const completion = await this.#openai.chat.completions.create({
      model: "openai/gpt-4o-mini",
      response_format: { type: "json_object" },
      messages: [
        { role: "system", content: "Answer as JSON: spam (boolean), reason (string)." },
        { role: "user", content: text },
      ],
    });
    return Verdict.parse(JSON.parse(completion.choices[0]?.message.content ?? "{}"));
  }
}
