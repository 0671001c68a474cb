import os

import requests

COMMON = {"x-team": "growth", "Content-Type": "application/json"}
stage = os.environ.get("STAGE", "dev")


def ask(question):
    return requests.request(
        "POST",
        url=f'https://gateway.ai.cloudflare.com/v1/{os.environ["CF_ACCOUNT_ID"]}/growth_{stage}/compat/chat/completions',
        headers={**COMMON, "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "openai/gpt-4.1", "messages": [{"role": "user", "content": question}]},
    ).json()


print(ask("What is a funnel?")["choices"][0]["message"]["content"])
