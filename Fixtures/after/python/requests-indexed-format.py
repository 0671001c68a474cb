import requests


def chat(account, gateway, token, messages):
    url = "https://api.cloudflare.com/client/v4/accounts/{0}/ai/v1/chat/completions".format(account)
    return requests.post(
        url,
        headers={"Authorization": "Bearer " + token, "cf-aig-gateway-id": gateway},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    ).json()
