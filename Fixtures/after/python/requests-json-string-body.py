import os

import requests

ACCOUNT = os.environ["CF_ACCOUNT_ID"]

WARM_UP = '{"model": "@cf/meta/llama-3.1-8b-instruct", "max_tokens": 1, "messages": [{"role": "user", "content": "hi"}]}'


def warm_up() -> float:
    """Load the model before the first user arrives; returns the seconds it took."""
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1/chat/completions",
        data=WARM_UP,
        headers={
            "Content-Type": "application/json",
            "Authorization": f"Bearer {os.environ['CF_API_TOKEN']}",
            "cf-aig-gateway-id": f"web-{os.environ['STAGE']}",
        },
        timeout=120,
    )
    return response.elapsed.total_seconds()
