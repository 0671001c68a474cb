import os

import requests
from settings import LLM


def chat(messages):
    return requests.post(
        f"{LLM['base_url']}/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['CF_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=LLM["timeout"],
    )
