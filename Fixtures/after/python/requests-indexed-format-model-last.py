import requests


def ask(account, gateway, model, token, question):
    url = "https://api.cloudflare.com/client/v4/accounts/{0}/ai/run/{1}".format(account, model)
    answer = requests.post(url, headers={"Authorization": "Bearer " + token, "cf-aig-gateway-id": gateway}, json={"prompt": question}, timeout=30)
    return answer.json()
