import OpenAI from "openai";

/** The one client of the application; import it, do not build your own. */
export const openai = new OpenAI({
  apiKey: process.env.CF_AIG_TOKEN,
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/app/compat`,
  defaultHeaders: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
});

export const DEFAULT_TIMEOUT = 30_000;
