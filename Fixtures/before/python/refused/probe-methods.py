"""Ways to ask whether the gateway answers, none of which calls a model."""
import os
import urllib.request

import httpx
import requests


def by_name(account: str) -> int:
    return requests.request(
        "HEAD",
        f"https://gateway.ai.cloudflare.com/v1/{account}/jobs/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
    ).status_code


def by_function(account: str) -> int:
    return httpx.options(
        f"https://gateway.ai.cloudflare.com/v1/{account}/jobs/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
    ).status_code


def by_argument(account: str) -> int:
    request = urllib.request.Request(
        f"https://gateway.ai.cloudflare.com/v1/{account}/jobs/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        method="HEAD",
    )
    return urllib.request.urlopen(request).status
