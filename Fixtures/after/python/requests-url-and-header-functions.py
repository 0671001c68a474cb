import os
import requests


def gateway_url(account, gateway):
    return f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1"


def headers():
    result = {"content-type": "application/json"}
    result["Authorization"] = f"Bearer {os.environ['CF_AIG_TOKEN']}"
    result["cf-aig-gateway-id"] = 'shop'
    return result


def chat(messages):
    return requests.post(
        f"{gateway_url(os.environ['CF_ACCOUNT'], 'shop')}/chat/completions",
        headers=headers(),
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
