import requests


def ask(account, gateway, token, question):
    url = "https://api.cloudflare.com/client/v4/accounts/{0}/ai/run/@cf/meta/llama-3.1-8b-instruct".format(account)
    answer = requests.post(url, headers={"Authorization": "Bearer " + token, "cf-aig-gateway-id": gateway}, json={"prompt": question}, timeout=30)
    return answer.json()
