import os

import requests


class Assistant:
    BASE_URL = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1"

    def ask(self, messages):
        return requests.post(
            self.BASE_URL + "/chat/completions",
            headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
            json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
            timeout=30,
        )


class LocalAssistant(Assistant):
    BASE_URL = "http://localhost:8080/v1"
