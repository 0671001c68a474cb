import os

import aiohttp


async def embed(session: aiohttp.ClientSession, texts: list[str]) -> list[list[float]]:
    """Vectors for the texts, in order."""
    async with session.post(
        f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT']}/ai/run/@cf/baai/bge-m3",
        headers={"Authorization": f"Bearer {os.environ['CF_API_TOKEN']}", "cf-aig-gateway-id": os.environ.get('CF_GATEWAY') or 'main'},
        json={"text": texts},
    ) as response:
        response.raise_for_status()
        payload = await response.json()
    # Some gateways answer without the envelope.
    return payload.get("result", payload)["data"]
