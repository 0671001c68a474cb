import os

import requests

URL = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions"


def tags(text):
    headers = {"Authorization": "Bearer " + os.environ["AIG_TOKEN"], "cf-aig-gateway-id": "blog"}
    headers.update({})
    answer = requests.post(
        URL,
        headers=headers,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": text}]},
        timeout=20,
    )
    return answer.json()["choices"][0]["message"]["content"]
