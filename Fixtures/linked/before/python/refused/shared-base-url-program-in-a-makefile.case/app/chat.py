import os
import requests
from app.config import BASE


def chat(messages):
    return requests.post(
        f"{BASE}/chat/completions",
        headers={"Authorization": "Bearer " + os.environ["CF_TOKEN"]},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
