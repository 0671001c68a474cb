import requests

from .settings import BASE, HEADERS


def chat(content):
    return requests.post(
        f"{BASE}/chat/completions",
        headers=HEADERS,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": content}]},
    )
