"""A header must be a string for requests; the URL took anything."""
import os

import requests

NUMBER = 12


def literal(account: str) -> requests.Response:
    return requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": "12"},
        json={"prompt": "hi"},
    )


def format_argument(account: str) -> requests.Response:
    return requests.post(
        "https://api.cloudflare.com/client/v4/accounts/{}/ai/run/@cf/meta/llama-3.1-8b-instruct".format(account),
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": "12"},
        json={"prompt": "hi"},
    )


def constant(account: str) -> requests.Response:
    return requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": f"{NUMBER}"},
        json={"prompt": "hi"},
    )


def typed(account: str, shard: int) -> requests.Response:
    return requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": f"{shard}"},
        json={"prompt": "hi"},
    )


def default(account: str) -> requests.Response:
    return requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": f"{os.environ.get('GATEWAY', 12)}"},
        json={"prompt": "hi"},
    )


def plain(account: str, gateway: str) -> requests.Response:
    return requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": gateway},
        json={"prompt": "hi"},
    )
