import requests

API = "v1"
TEMPLATE = f"https://gateway.ai.cloudflare.com/{API}/{{account}}/{{gateway}}/workers-ai/v1/chat/completions"


def chat(account: str, gateway: str, token: str, messages: list[dict]) -> dict:
    response = requests.post(
        TEMPLATE.format(account=account, gateway=gateway),
        headers={"cf-aig-authorization": f"Bearer {token}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
        timeout=30,
    )
    return response.json()
