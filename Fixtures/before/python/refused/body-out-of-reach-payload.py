import os
from typing import Any

import httpx


def send(payload: dict[str, Any]) -> dict[str, Any]:
    """Post a prepared OpenAI request; the callers build it."""
    response = httpx.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json=payload,
        timeout=60,
    )
    response.raise_for_status()
    return response.json()
