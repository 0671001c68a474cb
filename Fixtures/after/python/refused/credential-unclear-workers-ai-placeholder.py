import os

import requests


def draft(topic: str) -> str:
    # "unused" keeps an old proxy happy that insists on the header.
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/drafts/workers-ai/v1/chat/completions",
        headers={
            "Authorization": "Bearer unused",
            "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
        },
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": topic}]},
        timeout=30,
    )
    return response.json()["choices"][0]["message"]["content"]
