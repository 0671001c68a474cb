import os

import requests


def url():
    from app.config import BASE_URL

    return BASE_URL


def ask(messages):
    return requests.post(
        f"{url()}/chat/completions",
        headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"]},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
