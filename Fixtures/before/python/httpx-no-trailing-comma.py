import os

import httpx


def motto(team):
    account, gateway = os.environ["CF_ACCOUNT_ID"], os.environ["CF_GATEWAY"]
    response = httpx.post(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat/chat/completions",
        headers={
            "Accept": "application/json",
            "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"
        },
        json={
            "model": "openai/gpt-5-nano",
            "messages": [{"role": "user", "content": f"A motto for the team {team}"}]
        }
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
