import os
import requests

account = os.environ["CLOUDFLARE_ACCOUNT_ID"]
gateway = os.environ["CLOUDFLARE_GATEWAY_ID"]
workers_ai_token = os.environ["CLOUDFLARE_API_TOKEN"]
gateway_token = os.environ["CF_AIG_TOKEN"]

url = f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat/chat/completions"
headers = {
    "Authorization": f"Bearer {workers_ai_token}",
    "cf-aig-authorization": f"Bearer {gateway_token}",
    "cf-aig-request-timeout": "10000",
}
payload = {
    "model": "workers-ai/@cf/mistralai/mistral-small-3.1-24b-instruct",
    "messages": [{"role": "user", "content": "Translate 'sea' into Latin."}],
}

reply = requests.post(url, headers=headers, json=payload, timeout=20)
print(reply.json()["choices"][0]["message"]["content"])
