import json
import os

import requests

GATEWAY = "analytics"


def explain_chart(chart: dict, user_id: str) -> str:
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{GATEWAY}/openai/chat/completions",
        headers={
            "Content-Type": "application/json",
            "cf-aig-Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "cf-aig-metadata": json.dumps({"user": user_id}),
            "cf-aig-custom-cost": json.dumps({"per_token_in": 0.000001}),
            "cf-aig-collect-log": "false",
        },
        json={
            "model": "gpt-5.4",
            "messages": [{"role": "user", "content": f"Explain: {json.dumps(chart)}"}],
        },
        timeout=60,
    )
    response.raise_for_status()
    log_id = response.headers.get("cf-aig-log-id")
    print("gateway log", log_id)
    return response.json()["choices"][0]["message"]["content"]
