import os

import requests

ACCOUNT = os.environ["CF_ACCOUNT_ID"]


def digest(text: str) -> str:
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1/chat/completions",
        headers={
            "Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "cf-aig-gateway-id": "digest",
            "Content-Type": "application/json",
        },
        json={"model": "openai/gpt-5.1", "messages": [{"role": "user", "content": f"Digest:\n{text}"}]},
        timeout=60,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
