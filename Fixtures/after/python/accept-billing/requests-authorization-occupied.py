import os

import requests

OPENAI_KEY = os.environ["OPENAI_API_KEY"]
AIG_TOKEN = os.environ["AIG_TOKEN"]


def complete(prompt: str, account: str, gateway: str) -> str:
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions",
        headers={
            "Authorization": f"Bearer {AIG_TOKEN}",
            "cf-aig-gateway-id": gateway,
        },
        json={
            "model": "openai/gpt-4o",
            "messages": [{"role": "user", "content": prompt}],
        },
        timeout=90,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
