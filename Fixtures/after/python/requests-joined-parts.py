import os

import requests

BASE = "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1"

requests.post(
    "/".join([BASE, "chat", "completions"]),
    headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"], "cf-aig-gateway-id": "prod-gw"},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
