package config

// Base can be replaced by tests.
var Base = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"
