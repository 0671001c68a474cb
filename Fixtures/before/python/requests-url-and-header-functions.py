import os
import requests


def gateway_url(account, gateway):
    return f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1"


def headers():
    result = {"content-type": "application/json"}
    result["cf-aig-authorization"] = f"Bearer {os.environ['CF_AIG_TOKEN']}"
    return result


def chat(messages):
    return requests.post(
        f"{gateway_url(os.environ['CF_ACCOUNT'], 'shop')}/chat/completions",
        headers=headers(),
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
