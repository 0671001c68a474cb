import asyncio
import os

from openai import AsyncOpenAI

openai = AsyncOpenAI(
    api_key=os.getenv('CF_AIG_TOKEN'),
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{os.getenv('CF_ACCOUNT_ID')}/ai/v1",
    default_headers={
        "cf-aig-gateway-id": os.getenv('CF_GATEWAY_ID', 'main'),
        "cf-aig-metadata": '{"app": "batch"}',
    },
    max_retries=4,
)


async def label(text: str) -> str:
    completion = await openai.chat.completions.create(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": f"One word label: {text}"}],
    )
    return completion.choices[0].message.content or ""


async def label_all(texts: list[str]) -> list[str]:
    return await asyncio.gather(*(label(text) for text in texts))
