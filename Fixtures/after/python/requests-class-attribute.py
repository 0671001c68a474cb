import os

import requests


class Assistant:
    base_url = "https://api.cloudflare.com/client/v4/accounts/acme/ai/v1"

    def __init__(self, token):
        self.headers = {
            "Authorization": f"Bearer {token}",
            "cf-aig-gateway-id": "prod-gw",
            "Content-Type": "application/json",
        }

    def ask(self, messages):
        return requests.post(
            f"{self.base_url}/chat/completions",
            headers=self.headers,
            json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
            timeout=30,
        )
