import os

import requests

ENDPOINT = "https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions" % (
    os.environ["CF_ACCOUNT_ID"],
)


def ask(question: str) -> str:
    reply = requests.post(
        ENDPOINT,
        headers={
            "Authorization": "Bearer %s" % os.environ["CF_AIG_TOKEN"],
            "cf-aig-gateway-id": os.environ.get("CF_GATEWAY", "default"),
            "cf-aig-skip-cache": "true",
        },
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": question}]},
        timeout=30,
    )
    return reply.json()["choices"][0]["message"]["content"]
