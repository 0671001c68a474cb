import os

from openai import OpenAI

account = os.environ["CF_ACCOUNT_ID"]
gateway = os.environ["CF_GATEWAY_ID"]
client = OpenAI(base_url=f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat")
answer = client.chat.completions.create(model="openai/gpt-4o-mini", messages=[])
