import requests

from .settings import BASE, HEADERS


def chat(messages):
    return requests.post(
        f"{BASE}/chat/completions",
        headers=HEADERS,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
