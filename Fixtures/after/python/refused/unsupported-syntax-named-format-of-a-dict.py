import os

import requests

URL = "https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions"


def tags(text, settings):
    answer = requests.post(
        URL.format(**settings),
        headers={"cf-aig-authorization": "Bearer " + os.environ["AIG_TOKEN"]},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": text}]},
        timeout=20,
    )
    return answer.json()
