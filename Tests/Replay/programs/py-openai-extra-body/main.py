import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/trial/openai",
)

answer = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "hello"}],
    extra_body={"model": "gpt-4.1", "service_tier": "flex"},
)
print(answer.choices[0].message.content)
