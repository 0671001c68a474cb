import os

import requests

url = "https://api.cloudflare.com/client/v4/accounts/{0}/ai/v1/chat/completions".format(os.environ["CF_ACCOUNT"])

requests.post(
    url,
    headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"], "cf-aig-gateway-id": os.environ["CF_GATEWAY"]},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
