import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=os.environ.get("LLM_BASE_URL", "https://gateway.ai.cloudflare.com/v1/0a1b2c3d4e5f60718293a4b5c6d7e8f9/main/compat"),
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def hello() -> str | None:
    completion = client.chat.completions.create(
        model="openai/gpt-4o-mini",
        messages=[{"role": "user", "content": "Hello"}],
    )
    return completion.choices[0].message.content
