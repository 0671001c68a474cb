LLM = {
    "base_url": "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1",
    "timeout": 30,
}
