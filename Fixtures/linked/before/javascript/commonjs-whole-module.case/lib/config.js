const BASE = "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1";
const RETRIES = 2;
module.exports = { BASE, RETRIES };
