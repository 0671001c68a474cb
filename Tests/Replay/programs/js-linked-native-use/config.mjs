export const BASE = "https://gateway.ai.cloudflare.com/v1/acct-7f3a/linked";
export const HEADERS = { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`, "Content-Type": "application/json" };
