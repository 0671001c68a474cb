import os

import requests

OPENAI_KEY = os.environ["OPENAI_API_KEY"]
AIG_TOKEN = os.environ["AIG_TOKEN"]


def complete(prompt: str, account: str, gateway: str) -> str:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/openai/chat/completions",
        headers={
            "Authorization": f"Bearer {OPENAI_KEY}",
            "cf-aig-authorization": f"Bearer {AIG_TOKEN}",
        },
        json={
            "model": "gpt-4o",
            "messages": [{"role": "user", "content": prompt}],
        },
        timeout=90,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
