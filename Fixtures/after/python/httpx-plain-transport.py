import os

import httpx

patient = httpx.Client(timeout=60, transport=httpx.HTTPTransport(retries=3))


def ask(account: str, gateway: str) -> str:
    return patient.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": gateway},
        json={"prompt": "hi"},
    ).text
