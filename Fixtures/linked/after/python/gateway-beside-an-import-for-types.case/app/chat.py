import os

import requests

from typing import TYPE_CHECKING

from app.config import BASE_URL, GATEWAY

if TYPE_CHECKING:
    from app.config import TIMEOUT


def ask(messages):
    return requests.post(
        f"{BASE_URL}/chat/completions",
        headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"], "cf-aig-gateway-id": GATEWAY},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
