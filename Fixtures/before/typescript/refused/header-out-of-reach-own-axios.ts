import axios from "./axios";

export const answer = (prompt: string) =>
  axios.post(
    "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
    { model: "@cf/meta/llama-3.1-8b-instruct", prompt },
    { headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` } },
  );
