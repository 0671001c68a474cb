"""The package is named for its types too, which send nothing."""
import os

import requests


def ask(account: str, gateway: str, text: str) -> requests.Response | None:
    try:
        return requests.post(
            f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
            headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
            json={"prompt": text},
            timeout=30,
        )
    except requests.exceptions.Timeout:
        return None
