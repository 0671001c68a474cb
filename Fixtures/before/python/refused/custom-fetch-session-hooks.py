import os

import httpx

from .signing import Signing, add_headers

with_hooks = httpx.Client(event_hooks={"request": [add_headers]})
with_transport = httpx.Client(transport=Signing())


def ask(account: str, gateway: str) -> str:
    return with_hooks.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    ).text


def ask_signed(account: str, gateway: str) -> str:
    return with_transport.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    ).text
