import os

import requests


def post(url, **options):
    """Every request of this service carries our key."""
    headers = dict(options.pop("headers", {}))
    headers["Authorization"] = f"Bearer {os.environ['OPENAI_API_KEY']}"
    return requests.post(url, headers=headers, timeout=20, **options)


reply = post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/wrapped/openai/chat/completions",
    headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]},
)
print(reply.json()["choices"][0]["message"]["content"])
