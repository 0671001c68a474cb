"""Classify incoming mail with a small Workers AI model."""
import os

import requests

ACCOUNT_ID = os.environ["CF_ACCOUNT_ID"]
GATEWAY = os.environ.get("CF_GATEWAY", "mail")
TOKEN = os.environ["CF_AIG_TOKEN"]


def classify(subject: str, body: str) -> str:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT_ID}/{GATEWAY}/workers-ai/v1/chat/completions",
        headers={
            "cf-aig-authorization": f"Bearer {TOKEN}",
            "Content-Type": "application/json",
        },
        json={
            "model": "@cf/meta/llama-3.1-8b-instruct",
            "messages": [
                {"role": "system", "content": "Reply with spam or ham."},
                {"role": "user", "content": f"{subject}\n\n{body}"},
            ],
        },
        timeout=30,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"].strip().lower()
