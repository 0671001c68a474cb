import asyncio
import os

from openai import AsyncOpenAI

client = AsyncOpenAI(
    base_url="https://gateway.ai.cloudflare.com/v1/{}/{}/openai".format(
        os.environ["CF_ACCOUNT_ID"], os.environ["CF_GATEWAY_ID"]
    ),
    default_headers={"cf-aig-authorization": "Bearer " + os.environ["CF_AIG_TOKEN"]},
)


async def complete(prompt):
    response = await client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": prompt}],
    )
    return response.choices[0].message.content


async def main():
    print(await asyncio.gather(complete("red"), complete("green"), complete("blue")))


asyncio.run(main())
