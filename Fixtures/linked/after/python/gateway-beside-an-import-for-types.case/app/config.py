import os

GATEWAY = os.environ["AI_GATEWAY"]
BASE_URL = f"https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1"
TIMEOUT = 30
