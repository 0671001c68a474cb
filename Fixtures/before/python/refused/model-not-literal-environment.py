import os

import requests

MODEL = os.environ.get("LLM_MODEL", "openai/gpt-4o-mini")


def chat(messages: list[dict]) -> dict:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": MODEL, "messages": messages},
        timeout=60,
    )
    response.raise_for_status()
    return response.json()
