import asyncio
import os

import aiohttp


async def main():
    async with aiohttp.ClientSession(trust_env=True) as session:
        async with session.post(
            f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/jobs/workers-ai/v1/chat/completions",
            headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
            json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]},
        ) as response:
            print(response.status)


asyncio.run(main())
