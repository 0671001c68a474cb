import os

import requests


class Assistant:
    def __init__(self):
        self.session = requests.Session()
        print("ready")

    def ask(self, prompt):
        return self.session.post(
            "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions",
            headers={"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "support"},
            json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": prompt},
        )
