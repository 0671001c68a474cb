import os

import requests


def ask(prompt, through_gateway):
    headers = {"Authorization": "Bearer " + os.environ["CLOUDFLARE_API_TOKEN"]}
    if through_gateway: headers["cf-aig-authorization"] = "Bearer " + os.environ["CF_AIG_TOKEN"]
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc/edge/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers=headers,
        json={"prompt": prompt},
        timeout=30,
    )
