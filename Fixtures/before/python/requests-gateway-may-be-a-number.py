"""A header must be a string for requests; the URL took anything."""
import os

import requests

NUMBER = 12


def literal(account: str) -> requests.Response:
    return requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{12}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )


def format_argument(account: str) -> requests.Response:
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/{}/{}/workers-ai/@cf/meta/llama-3.1-8b-instruct".format(account, 12),
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )


def constant(account: str) -> requests.Response:
    return requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{NUMBER}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )


def typed(account: str, shard: int) -> requests.Response:
    return requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{shard}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )


def default(account: str) -> requests.Response:
    return requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{os.environ.get('GATEWAY', 12)}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )


def plain(account: str, gateway: str) -> requests.Response:
    return requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )
