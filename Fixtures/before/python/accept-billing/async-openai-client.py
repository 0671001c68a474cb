import asyncio
import os

from openai import AsyncOpenAI

openai = AsyncOpenAI(
    api_key=os.getenv("OPENAI_API_KEY"),
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.getenv('CF_ACCOUNT_ID')}/{os.getenv('CF_GATEWAY_ID', 'main')}/openai",
    default_headers={
        "cf-aig-authorization": f"Bearer {os.getenv('CF_AIG_TOKEN')}",
        "cf-aig-metadata": '{"app": "batch"}',
    },
    max_retries=4,
)


async def label(text: str) -> str:
    completion = await openai.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": f"One word label: {text}"}],
    )
    return completion.choices[0].message.content or ""


async def label_all(texts: list[str]) -> list[str]:
    return await asyncio.gather(*(label(text) for text in texts))
