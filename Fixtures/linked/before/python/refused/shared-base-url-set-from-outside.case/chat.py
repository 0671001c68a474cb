import os
import requests
import settings

if os.environ.get("LOCAL"):
    settings.BASE = "http://localhost:11434/v1"


def chat(messages):
    return requests.post(
        f"{settings.BASE}/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['CF_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
