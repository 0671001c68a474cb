import os

import requests

TOKEN = os.environ["CF_AIG_TOKEN"]


def chat(messages, *, model="openai/gpt-4o-mini", temperature=0.2):
    """The callers may name any model of the gateway."""
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {TOKEN}"},
        json={"model": model, "messages": messages, "temperature": temperature},
        timeout=30,
    )
    response.raise_for_status()
    return response.json()


def code(messages):
    return chat(messages, model="dynamic/coder", temperature=0)
