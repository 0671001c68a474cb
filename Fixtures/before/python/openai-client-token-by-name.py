import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["CF_API_TOKEN"], base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT']}/school/compat")


def quiz(topic: str, count: int = 5) -> list[str]:
    completion = client.chat.completions.create(
        model="openai/gpt-5-mini",
        messages=[{"role": "user", "content": f"{count} quiz questions about {topic}, one per line"}],
    )
    return (completion.choices[0].message.content or "").splitlines()
