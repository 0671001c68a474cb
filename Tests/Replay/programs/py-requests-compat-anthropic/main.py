import os

import requests

ACCOUNT = os.environ["CF_ACCOUNT_ID"]
ANTHROPIC_KEY = os.environ["ANTHROPIC_API_KEY"]
GATEWAY_TOKEN = os.environ["CF_AIG_TOKEN"]


def review(text, timeout=30):
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/reviews/compat/chat/completions",
        headers={
            "Authorization": f"Bearer {ANTHROPIC_KEY}",
            "cf-aig-authorization": f"Bearer {GATEWAY_TOKEN}",
        },
        json={
            "model": "anthropic/claude-sonnet-4-5-20250929",
            "max_tokens": 300,
            "messages": [{"role": "user", "content": f"Review: {text}"}],
        },
        timeout=timeout,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]


print(review("The soup was cold."))
