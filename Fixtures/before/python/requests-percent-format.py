import os

import requests

ENDPOINT = "https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions" % (
    os.environ["CF_ACCOUNT_ID"],
    os.environ.get("CF_GATEWAY", "default"),
)


def ask(question: str) -> str:
    reply = requests.post(
        ENDPOINT,
        headers={
            "cf-aig-authorization": "Bearer %s" % os.environ["CF_AIG_TOKEN"],
            "cf-aig-skip-cache": "true",
        },
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": question}]},
        timeout=30,
    )
    return reply.json()["choices"][0]["message"]["content"]
