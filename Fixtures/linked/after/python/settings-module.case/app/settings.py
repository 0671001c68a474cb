import os

ACCOUNT = os.environ["CF_ACCOUNT"]
BASE = f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1"
HEADERS = {"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "shop"}
