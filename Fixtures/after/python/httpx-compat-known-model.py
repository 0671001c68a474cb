import logging
import os

import httpx

log = logging.getLogger(__name__)

ACCOUNT = os.environ["CF_ACCOUNT_ID"]
GATEWAY = os.environ["CF_GATEWAY_ID"]


async def title_for(text: str) -> str | None:
    headers = {
        "Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
        "cf-aig-gateway-id": GATEWAY,
        "Content-Type": "application/json",
    }
    async with httpx.AsyncClient(timeout=20) as client:
        try:
            response = await client.post(
                f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1/chat/completions",
                headers=headers,
                json={
                    "model": "openai/gpt-4.1-nano",
                    "messages": [{"role": "user", "content": f"A title for: {text}"}],
                },
            )
            response.raise_for_status()
        except httpx.HTTPError:
            log.exception("no title")
            return None
    return response.json()["choices"][0]["message"]["content"]
