BASE_URL = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1"

for key, value in OVERRIDES.items():
    globals()[key] = value
