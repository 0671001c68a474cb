import requests
from gateway import HEADERS


def ask(messages):
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1/chat/completions",
        headers=HEADERS,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
