import os

import requests

response = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/tenants/openai/chat/completions",
    headers={
        "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
        "cf-aig-byok-alias": "tenant-blue",
    },
    json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello from blue"}]},
)
print(response.json()["choices"][0]["message"]["content"])
