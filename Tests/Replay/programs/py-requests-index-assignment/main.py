import os

import requests


def complete(prompt):
    account = os.environ["CF_ACCOUNT_ID"]
    token = os.environ["CF_AIG_TOKEN"]
    headers = {"Content-Type": "application/json"}
    headers["cf-aig-authorization"] = f"Bearer {token}"
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/editor/openai/chat/completions",
        headers=headers,
        json={"model": "gpt-4.1-mini", "messages": [{"role": "user", "content": prompt}]},
        timeout=10,
    )
    return response.json()["choices"][0]["message"]["content"]


print(complete("Shorten: it is what it is."))
