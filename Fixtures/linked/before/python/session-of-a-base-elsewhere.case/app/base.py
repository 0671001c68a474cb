CHAT = "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
