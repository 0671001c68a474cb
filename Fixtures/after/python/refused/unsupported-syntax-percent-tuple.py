import requests


def chat(ids, token, messages):
    """ids is the pair (account, gateway) of the tenant."""
    url = "https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions" % ids
    response = requests.post(
        url,
        headers={"cf-aig-authorization": "Bearer " + token},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
    return response.json()
