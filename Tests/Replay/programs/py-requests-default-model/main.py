import os

import requests


def ask(question, model="gpt-4o-mini"):
    reply = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/defaults/openai/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": model, "messages": [{"role": "user", "content": question}]},
    )
    return reply.json()["choices"][0]["message"]["content"]


print(ask("An easy one."))
print(ask("A hard one.", model="gpt-4.1"))
