package config

// Base is the gateway without a provider.
const Base = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk"
