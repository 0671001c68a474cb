import os

import requests

headers = {"Content-Type": "application/json"}
headers.update({"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "prod-gw"})

answer = requests.post(
    "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1/chat/completions",
    headers=headers,
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
