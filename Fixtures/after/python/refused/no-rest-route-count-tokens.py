import os

import requests


def count(text: str) -> int:
    """Tokens of the text, before we pay for them."""
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/budget/anthropic/v1/messages/count_tokens",
        headers={
            "x-api-key": os.environ["ANTHROPIC_API_KEY"],
            "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "anthropic-version": "2023-06-01",
        },
        json={"model": "claude-sonnet-4-5", "messages": [{"role": "user", "content": text}]},
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["input_tokens"]
