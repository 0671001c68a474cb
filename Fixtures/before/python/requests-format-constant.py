import os

import requests

CHAT_URL = "https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions"

requests.post(
    CHAT_URL.format(account=os.environ["CF_ACCOUNT"], gateway=os.environ["CF_GATEWAY"]),
    headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"]},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
