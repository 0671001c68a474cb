import os

import httpx


def ask(question: str, defaults: dict[str, str]) -> str:
    headers = {
        "Content-Type": "application/json",
        "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
    }
    if "user-agent" in defaults:
        headers["User-Agent"] = defaults["user-agent"]
    headers.pop("Authorization", None)
    response = httpx.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/ask/compat/chat/completions",
        headers=headers,
        json={"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": question}]},
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
