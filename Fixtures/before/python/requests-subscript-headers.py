import json
import os

import requests


def entities(text: str) -> dict:
    """People, places and organisations in the text."""
    headers = {"Content-Type": "application/json"}
    headers["cf-aig-authorization"] = f"Bearer {os.environ['CF_AIG_TOKEN']}"
    headers["cf-aig-cache-ttl"] = "600"

    payload = {
        "model": "gpt-4o-mini",
        "response_format": {"type": "json_object"},
        "messages": [
            {"role": "system", "content": "Extract entities as JSON."},
            {"role": "user", "content": text},
        ],
    }
    response = requests.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/ner/openai/chat/completions",
        headers=headers,
        data=json.dumps(payload),
        timeout=30,
    )
    response.raise_for_status()
    return json.loads(response.json()["choices"][0]["message"]["content"])
