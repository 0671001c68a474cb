// Ways to ask whether the gateway answers, none of which calls a model.
import axios from "axios";

const headers = () => ({ Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` });

export const viaFetch = (account) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/web/workers-ai/v1/chat/completions`, { method: "HEAD", headers: headers() });

export const preflight = (account) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/web/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "OPTIONS",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
  });

export const viaOptions = (account) =>
  axios.options(`https://gateway.ai.cloudflare.com/v1/${account}/web/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
  });

export const viaConfig = (account) =>
  axios({
    method: "head",
    url: `https://gateway.ai.cloudflare.com/v1/${account}/web/workers-ai/@cf/meta/llama-3.1-8b-instruct`,
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
  });
