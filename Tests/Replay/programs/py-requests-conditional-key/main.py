import os

import requests

headers = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}
if os.environ.get("OPENAI_API_KEY"):
    headers["Authorization"] = f"Bearer {os.environ['OPENAI_API_KEY']}"

reply = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/maybe/openai/chat/completions",
    headers=headers,
    json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]},
)
print(reply.json()["choices"][0]["message"]["content"])
