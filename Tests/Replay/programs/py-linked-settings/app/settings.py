import os

BASE = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/linked/workers-ai/v1"
HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}
