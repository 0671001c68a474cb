import os

from openai import OpenAI

MODEL = "anthropic/claude-haiku-4-5"

client = OpenAI(
    api_key=os.environ["CLOUDFLARE_API_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CLOUDFLARE_ACCOUNT_ID']}/haiku/compat",
)


def haiku(subject):
    reply = client.chat.completions.create(
        model=MODEL,
        max_tokens=100,
        messages=[{"role": "user", "content": f"A haiku about {subject}"}],
    )
    return reply.choices[0].message.content


print(haiku("rain"))
