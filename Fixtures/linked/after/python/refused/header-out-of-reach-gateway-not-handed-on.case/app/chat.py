import os

import requests

from app import BASE_URL


def ask(messages):
    return requests.post(
        f"{BASE_URL}/chat/completions",
        headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"]},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
