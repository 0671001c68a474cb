import os

import requests


class Gateway:
    """Talks to several vendors through one gateway."""

    BASE = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}"

    def __init__(self, token: str) -> None:
        self.headers = {"cf-aig-authorization": f"Bearer {token}"}

    def openai(self, messages: list[dict]) -> dict:
        body = {"model": "gpt-4o-mini", "messages": messages}
        return requests.post(f"{self.BASE}/openai/chat/completions", headers=self.headers, json=body, timeout=60).json()

    def perplexity(self, messages: list[dict]) -> dict:
        body = {"model": "sonar", "messages": messages}
        return requests.post(f"{self.BASE}/perplexity-ai/chat/completions", headers=self.headers, json=body, timeout=60).json()
