import os

import requests


def ask(account: str, shard: int) -> requests.Response:
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/{}/{}/workers-ai/@cf/meta/llama-3.1-8b-instruct".format(account, shard),
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"prompt": "hi"},
    )
