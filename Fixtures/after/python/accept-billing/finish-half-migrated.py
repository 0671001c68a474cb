import os

import requests


def answer(question: str) -> str:
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1/chat/completions",
        headers={
            "Authorization": f"Bearer {os.environ['CF_API_TOKEN']}",
            "cf-aig-gateway-id": "helpdesk",
        },
        json={
            "model": "openai/gpt-4o-mini",
            "messages": [{"role": "user", "content": question}],
        },
        timeout=30,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
