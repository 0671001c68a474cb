const BASE = "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1";

module.exports = { BASE };
