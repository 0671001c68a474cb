import os

import requests

session = requests.Session()
session.headers.update({"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"})

for city in ("Oslo", "Rome"):
    reply = session.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/cities/openai/chat/completions",
        json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"One fact about {city}"}]},
    )
    print(reply.json()["choices"][0]["message"]["content"])
