import requests


def ask(question, token):
    response = requests.post(
        "https://gateway.ai.cloudflare.com/v1/acme-account/reports/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        headers={"cf-aig-authorization": f"Bearer {token}"},
        json={"prompt": question},
        timeout=30,
    )
    return response.json()["result"]["response"]
