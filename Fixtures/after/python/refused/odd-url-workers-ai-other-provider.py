import os

from openai import OpenAI


def describe(picture: str) -> str:
    client = OpenAI(
        api_key=os.environ["CLOUDFLARE_API_TOKEN"],
        base_url="https://gateway.ai.cloudflare.com/v1/7c1f/pictures/workers-ai/v1",
    )
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": picture}],
    )
    return answer.choices[0].message.content
