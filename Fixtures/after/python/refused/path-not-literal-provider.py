import os

import requests

ENDPOINTS = {
    "openai": "chat/completions",
    "anthropic": "v1/messages",
    "groq": "chat/completions",
}


def call(provider: str, body: dict, key: str) -> dict:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/{provider}/{ENDPOINTS[provider]}",
        headers={"Authorization": f"Bearer {key}", "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json=body,
        timeout=60,
    )
    response.raise_for_status()
    return response.json()
