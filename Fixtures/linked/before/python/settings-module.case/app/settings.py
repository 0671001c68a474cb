import os

ACCOUNT = os.environ["CF_ACCOUNT"]
BASE = f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/shop/workers-ai/v1"
HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}
