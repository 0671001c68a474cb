import json
import os

import requests


def entities(text: str) -> dict:
    """People, places and organisations in the text."""
    headers = {"Content-Type": "application/json"}
    headers["Authorization"] = f"Bearer {os.environ['CF_AIG_TOKEN']}"
    headers["cf-aig-gateway-id"] = "ner"
    headers["cf-aig-cache-ttl"] = "600"

    payload = {
        "model": "openai/gpt-4o-mini",
        "response_format": {"type": "json_object"},
        "messages": [
            {"role": "system", "content": "Extract entities as JSON."},
            {"role": "user", "content": text},
        ],
    }
    response = requests.post(
        f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1/chat/completions",
        headers=headers,
        data=json.dumps(payload),
        timeout=30,
    )
    response.raise_for_status()
    return json.loads(response.json()["choices"][0]["message"]["content"])
