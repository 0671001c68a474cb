import os

import aiohttp


async def embed(session: aiohttp.ClientSession, texts: list[str]) -> list[list[float]]:
    """Vectors for the texts, in order."""
    async with session.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT']}/{os.environ.get('CF_GATEWAY') or 'main'}/workers-ai/@cf/baai/bge-m3",
        headers={"Authorization": f"Bearer {os.environ['CF_API_TOKEN']}"},
        json={"text": texts},
    ) as response:
        response.raise_for_status()
        payload = await response.json()
    # Some gateways answer without the envelope.
    return payload.get("result", payload)["data"]
