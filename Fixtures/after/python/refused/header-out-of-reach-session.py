import os

import requests

session = requests.Session()
session.headers.update({"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "User-Agent": "crawler/2"})


def summarise(page: str) -> str:
    response = session.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/crawler/compat/chat/completions",
        json={
            "model": "openai/gpt-4o-mini",
            "messages": [{"role": "user", "content": f"Summarise:\n{page}"}],
        },
        timeout=60,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]


def report(count: int) -> None:
    session.post("https://metrics.example.com/crawler", json={"pages": count}, timeout=5)
