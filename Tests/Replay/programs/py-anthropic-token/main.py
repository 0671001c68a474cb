import asyncio
import os

from anthropic import AsyncAnthropic

client = AsyncAnthropic(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/drafts/anthropic",
    max_retries=0,
)


async def draft(topic: str) -> str:
    parts = []
    async with client.messages.stream(
        model="claude-haiku-4-5",
        max_tokens=200,
        messages=[{"role": "user", "content": f"A two-line draft about {topic}"}],
    ) as stream:
        async for text in stream.text_stream:
            parts.append(text)
    return "".join(parts)


print(asyncio.run(draft("tides")))
