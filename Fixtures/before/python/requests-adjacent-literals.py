import os

import requests

account_id = os.environ["CLOUDFLARE_ACCOUNT_ID"]
gateway_id = "reports"

URL = (
    f"https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway_id}"
    "/compat/chat/completions"
)


def narrate(rows: list[dict]) -> str:
    response = requests.post(
        URL,
        headers={"cf-aig-authorization": "Bearer " + os.environ["CLOUDFLARE_API_TOKEN"]},
        json={
            "model": "openai/gpt-5.4-mini",
            "messages": [
                {"role": "system", "content": "Turn the rows into one paragraph."},
                {"role": "user", "content": repr(rows)},
            ],
        },
        timeout=60,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
