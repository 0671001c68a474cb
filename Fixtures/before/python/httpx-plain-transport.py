import os

import httpx

patient = httpx.Client(timeout=60, transport=httpx.HTTPTransport(retries=3))


def ask(account: str, gateway: str) -> str:
    return patient.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    ).text
