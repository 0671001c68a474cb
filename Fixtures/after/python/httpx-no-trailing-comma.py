import os

import httpx


def motto(team):
    account, gateway = os.environ["CF_ACCOUNT_ID"], os.environ["CF_GATEWAY"]
    response = httpx.post(
        f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions",
        headers={
            "Accept": "application/json",
            "Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "cf-aig-gateway-id": gateway
        },
        json={
            "model": "openai/gpt-5-nano",
            "messages": [{"role": "user", "content": f"A motto for the team {team}"}]
        }
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
