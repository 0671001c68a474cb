import os

from openai import OpenAI

xai_key = os.environ["XAI_API_KEY"]
cf_token = os.environ["CF_AIG_TOKEN"]
url = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/jokes/compat"

client = OpenAI(api_key=xai_key, base_url=url, default_headers={"cf-aig-authorization": f"Bearer {cf_token}"})
result = client.chat.completions.create(model="grok/grok-4.3", messages=[{"role": "user", "content": "A pun, please."}])
print(result.choices[0].message.content)
