import os

import requests


def ask(document: str, question: str) -> str:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/docs/anthropic/v1/messages",
        headers={
            "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "anthropic-version": "2023-06-01",
        },
        json={
            "model": "claude-sonnet-4-5",
            "max_tokens": 1024,
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {"type": "text", "text": document, "cache_control": {"type": "ephemeral"}},
                        {"type": "text", "text": question},
                    ],
                }
            ],
        },
        timeout=120,
    )
    response.raise_for_status()
    return response.json()["content"][0]["text"]
