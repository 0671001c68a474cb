import os

from openai import OpenAI

# The gateway has the real key; the SDK only insists on something.
client = OpenAI(
    api_key="unused",
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY_ID']}/compat/",
    default_headers={
        "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
    },
)

answer = client.chat.completions.create(model="openai/o4-mini", messages=[{"role": "user", "content": "2 + 2?"}])
print(answer.choices[0].message.content)
