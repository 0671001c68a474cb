import requests


class Assistant:
    def __init__(self, token):
        self.base_url = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1"
        self.headers = {
            "cf-aig-authorization": f"Bearer {token}",
            "Content-Type": "application/json",
        }

    def ask(self, messages):
        return requests.post(
            f"{self.base_url}/chat/completions",
            headers=self.headers,
            json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
            timeout=30,
        )
