import os

import requests

ACCOUNT = os.environ["CF_ACCOUNT_ID"]

WARM_UP = '{"model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "max_tokens": 1, "messages": [{"role": "user", "content": "hi"}]}'


def warm_up() -> float:
    """Load the model before the first user arrives; returns the seconds it took."""
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/web-{os.environ['STAGE']}/compat/chat/completions",
        data=WARM_UP,
        headers={
            "Content-Type": "application/json",
            "cf-aig-authorization": f"Bearer {os.environ['CF_API_TOKEN']}",
        },
        timeout=120,
    )
    return response.elapsed.total_seconds()
