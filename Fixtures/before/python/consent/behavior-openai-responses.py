import os

import requests


def think(prompt: str) -> dict:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/thinking/openai/responses",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "gpt-5", "input": prompt, "reasoning": {"effort": "high"}},
        timeout=600,
    )
    response.raise_for_status()
    return response.json()
