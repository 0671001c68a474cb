import os

import requests

call = {
    "headers": {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    "json": {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]},
    "timeout": 20,
}
call["headers"]["Authorization"] = f"Bearer {os.environ['OPENAI_API_KEY']}"

reply = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/own-key/openai/chat/completions", **call)
print(reply.json()["choices"][0]["message"]["content"])
