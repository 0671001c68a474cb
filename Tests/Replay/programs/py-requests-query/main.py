import os

import requests

reply = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/query/openai/chat/completions",
    params={"key": os.environ["OPENAI_API_KEY"]},
    headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]},
)
print(reply.json()["choices"][0]["message"]["content"])
