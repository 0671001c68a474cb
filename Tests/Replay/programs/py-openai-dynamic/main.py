import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/support/compat",
)

answer = client.chat.completions.create(
    model="dynamic/support-tier",
    messages=[{"role": "user", "content": "My order is late."}],
)
print(answer.choices[0].message.content)
