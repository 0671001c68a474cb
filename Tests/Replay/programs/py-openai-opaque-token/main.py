import os

from openai import OpenAI

# AIG_AUTH_HEADER holds the whole header value, as the platform injects it.
client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/chat/openai",
    default_headers={"cf-aig-authorization": os.environ["AIG_AUTH_HEADER"]},
)

answer = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])
print(answer.choices[0].message.content)
