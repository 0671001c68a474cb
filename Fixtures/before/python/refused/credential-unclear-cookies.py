import requests


def ask(token, jar, text):
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
        cookies=jar,
        headers={"cf-aig-authorization": f"Bearer {token}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": text},
    )
