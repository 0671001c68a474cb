import os

import requests


def chat(messages: list[dict]) -> dict:
    # `auth` replaces any Authorization header; the corporate proxy wants it.
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/corp/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        auth=("service", os.environ["PROXY_PASSWORD"]),
        json={"model": "openai/gpt-4o-mini", "messages": messages},
        timeout=30,
    )
    response.raise_for_status()
    return response.json()
