import requests


def ask(account, gateway, token, question):
    url = "https://gateway.ai.cloudflare.com/v1/{0}/{1}/workers-ai/@cf/meta/llama-3.1-8b-instruct".format(account, gateway)
    answer = requests.post(url, headers={"Authorization": "Bearer " + token}, json={"prompt": question}, timeout=30)
    return answer.json()
