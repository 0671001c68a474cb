import os

import requests


def ask(session, prompt):
    return session.post(
        "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "support"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": prompt},
    )


shared = requests.Session()
print(ask(shared, "hello").json())
