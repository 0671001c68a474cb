import axios from "axios";

export class Helpdesk {
  private readonly http = axios.create({ timeout: 9000 });

  answer(prompt: string) {
    return this.http.post(
      "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions",
      { model: "@cf/meta/llama-3.1-8b-instruct", prompt },
      { headers: { "Authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "cf-aig-gateway-id": "support" } },
    );
  }
}
