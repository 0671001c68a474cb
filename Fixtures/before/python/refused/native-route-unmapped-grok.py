import os

from openai import OpenAI

grok = OpenAI(
    api_key=os.environ["XAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/news/grok/v1",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def trending(region: str) -> str:
    completion = grok.chat.completions.create(
        model="grok-4.3",
        messages=[{"role": "user", "content": f"Trending topics in {region}?"}],
    )
    return completion.choices[0].message.content
