import os

import requests


def chat(messages: list[dict]) -> dict:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/account/{os.environ['CF_ACCOUNT_ID']}/gateway/{os.environ['CF_GATEWAY']}/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "openai/gpt-4o-mini", "messages": messages},
        timeout=30,
    )
    return response.json()
