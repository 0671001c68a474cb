import asyncio
import os

import httpx

CF_ACCOUNT_ID = os.environ["CF_ACCOUNT_ID"]
CF_GATEWAY = "weather"


async def forecast(city: str) -> str:
    async with httpx.AsyncClient(timeout=30.0) as http:
        response = await http.post(
            f"https://gateway.ai.cloudflare.com/v1/{CF_ACCOUNT_ID}/{CF_GATEWAY}/openai/chat/completions",
            headers={
                "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
                "cf-aig-collect-log": "false",
            },
            json={
                "model": "gpt-4o-mini",
                "messages": [{"role": "user", "content": f"Typical weather in {city}?"}],
            },
        )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]


print(asyncio.run(forecast("Bergen")))
