import os

GATEWAY = os.environ["AI_GATEWAY"]
BASE_URL = f"https://gateway.ai.cloudflare.com/v1/acc123/{GATEWAY}/workers-ai/v1"
TIMEOUT = 30
