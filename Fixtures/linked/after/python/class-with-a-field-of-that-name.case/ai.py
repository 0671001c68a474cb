import os

from openai import OpenAI


class Bot:
    def __init__(self):
        self.client = OpenAI(base_url="https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1", api_key=os.environ["CF_TOKEN"], default_headers={"cf-aig-gateway-id": "helpdesk"})

    def ask(self, m):
        return self.client.chat.completions.create(model="@cf/meta/llama-3.1-8b-instruct", messages=m)
