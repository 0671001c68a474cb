BASE = "https://gateway.ai.cloudflare.com/v1/acc/shop/openai"
