import asyncio
import os

import aiohttp

HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}


async def main():
    async with aiohttp.ClientSession(trust_env=True, headers=HEADERS) as session:
        url = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/jobs/workers-ai/v1/chat/completions"
        async with session.post(url, json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}) as response:
            print(response.status)


asyncio.run(main())
