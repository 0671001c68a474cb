import os

import requests


def chat(prompt: str) -> str:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/cheap/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "deepseek/deepseek-chat", "messages": [{"role": "user", "content": prompt}]},
        timeout=60,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
