const BASE = "https://gateway.ai.cloudflare.com/v1/acct-7f3a/linked/workers-ai/v1";

module.exports = { BASE };
