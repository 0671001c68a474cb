import os

import requests

CHAT_URL = "https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions"

requests.post(
    CHAT_URL.format(account=os.environ["CF_ACCOUNT"]),
    headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"], "cf-aig-gateway-id": os.environ["CF_GATEWAY"]},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
