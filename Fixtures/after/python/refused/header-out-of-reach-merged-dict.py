import os

import requests

from .tracing import trace_headers


def chat(messages: list[dict]) -> dict:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/traced/workers-ai/v1/chat/completions",
        headers={**trace_headers(), "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
    response.raise_for_status()
    return response.json()
