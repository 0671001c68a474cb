package settings

const Models = "https://gateway.ai.cloudflare.com/v1/acct-7f3a/services/workers-ai/v1"
