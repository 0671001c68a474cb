import requests


def ask(token, text):
    return requests.post(
        "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions",
        auth=None,
        cookies={},
        headers={"Authorization": f"Bearer {token}", "cf-aig-gateway-id": "support"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": text},
    )
