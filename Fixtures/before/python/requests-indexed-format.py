import requests


def chat(account, gateway, token, messages):
    url = "https://gateway.ai.cloudflare.com/v1/{1}/{0}/workers-ai/v1/chat/completions".format(gateway, account)
    return requests.post(
        url,
        headers={"cf-aig-authorization": "Bearer " + token},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    ).json()
