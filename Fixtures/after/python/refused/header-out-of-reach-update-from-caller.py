import os

import requests

URL = "https://gateway.ai.cloudflare.com/v1/acc123/blog/workers-ai/v1/chat/completions"


def tags(text, extra):
    headers = {"cf-aig-authorization": "Bearer " + os.environ["AIG_TOKEN"]}
    headers.update(extra)
    answer = requests.post(
        URL,
        headers=headers,
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": text}]},
        timeout=20,
    )
    return answer.json()["choices"][0]["message"]["content"]
