import os

import httpx

from .models import SMALL_MODEL


async def chat(client: httpx.AsyncClient, messages: list[dict]) -> dict:
    response = await client.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/imports/compat/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": SMALL_MODEL, "messages": messages},
    )
    response.raise_for_status()
    return response.json()
