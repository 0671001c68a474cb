import requests


def ask(account, gateway, model, token, question):
    url = "https://gateway.ai.cloudflare.com/v1/{0}/{1}/workers-ai/{2}".format(account, gateway, model)
    answer = requests.post(url, headers={"Authorization": "Bearer " + token}, json={"prompt": question}, timeout=30)
    return answer.json()
