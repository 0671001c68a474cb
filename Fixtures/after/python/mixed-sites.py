import os

import requests

ACCOUNT = os.environ["CF_ACCOUNT_ID"]
GATEWAY = os.environ["CF_GATEWAY"]


def small(prompt: str) -> str:
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": GATEWAY},
        json={"model": "@cf/meta/llama-3.2-3b-instruct", "messages": [{"role": "user", "content": prompt}]},
        timeout=30,
    )
    return response.json()["choices"][0]["message"]["content"]


def large(prompt: str) -> str:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/open/openai/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"},
        json={"model": "gpt-4o", "messages": [{"role": "user", "content": prompt}]},
        timeout=30,
    )
    return response.json()["choices"][0]["message"]["content"]
