import os

import requests

headers = {"Content-Type": "application/json"}
headers.update({"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"})

answer = requests.post(
    "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1/chat/completions",
    headers=headers,
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
