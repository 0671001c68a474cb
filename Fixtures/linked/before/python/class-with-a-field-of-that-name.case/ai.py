import os

from openai import OpenAI


class Bot:
    def __init__(self):
        self.client = OpenAI(base_url="https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/compat", api_key=os.environ["CF_TOKEN"])

    def ask(self, m):
        return self.client.chat.completions.create(model="workers-ai/@cf/meta/llama-3.1-8b-instruct", messages=m)
