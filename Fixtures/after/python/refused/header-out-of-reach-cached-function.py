import functools
import os
import requests


@functools.cache
def headers():
    return {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}


def chat(messages):
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions",
        headers=headers(),
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
