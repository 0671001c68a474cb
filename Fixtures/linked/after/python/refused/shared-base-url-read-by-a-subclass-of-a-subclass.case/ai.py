import os

import requests


class Bot:
    def __init__(self):
        self.base = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"

    def ask(self, m):
        return requests.post(self.base + "/chat/completions", headers={"Authorization": "Bearer " + os.environ["CF"]}, json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": m})
