import os

import requests


def chat(messages: list[dict]) -> dict:
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1/chat/completions",
        headers={
            "Authorization": f"Bearer {os.environ['CF_API_TOKEN']}",
            "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "cf-aig-gateway-id": "prod",
        },
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
    return response.json()
