import os

import requests

url = "https://gateway.ai.cloudflare.com/v1/{0}/{1}/workers-ai/v1/chat/completions".format(os.environ["CF_ACCOUNT"], os.environ["CF_GATEWAY"])

requests.post(
    url,
    headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"]},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
