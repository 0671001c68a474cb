const BASE = "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1";
const RETRIES = 2;
module.exports = { BASE, RETRIES };
