import os

import requests


def tags(text, parts):
    url = "/".join(["https://gateway.ai.cloudflare.com/v1/acc123/blog", *parts])
    answer = requests.post(
        url,
        headers={"cf-aig-authorization": "Bearer " + os.environ["AIG_TOKEN"]},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": text}]},
        timeout=20,
    )
    return answer.json()
