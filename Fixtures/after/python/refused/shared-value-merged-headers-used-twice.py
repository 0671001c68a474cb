import os
import requests

HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}
JSON_HEADERS = {**HEADERS, "content-type": "application/json"}


def chat(messages):
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions",
        headers=JSON_HEADERS,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )


def forward(url, body):
    return requests.post(url, headers=JSON_HEADERS, json=body)
