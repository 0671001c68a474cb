import os

import requests
from settings import LLM

LLM["base_url"] = os.environ.get("LLM_BASE", "http://localhost:8080/v1")


def chat(messages):
    return requests.post(
        f"{LLM['base_url']}/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['CF_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
