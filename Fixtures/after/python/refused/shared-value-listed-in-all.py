"""The public face of the package."""
import os
import requests

__all__ = ["HEADERS", "ask"]
HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}


def ask(messages):
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions",
        headers=HEADERS,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
