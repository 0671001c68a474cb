import os

from openai import OpenAI

account = os.environ["CF_ACCOUNT_ID"]
gateway = os.environ["CF_GATEWAY_ID"]
client = OpenAI(base_url=f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1", api_key=os.environ["CLOUDFLARE_API_TOKEN"], default_headers={"cf-aig-gateway-id": gateway})
answer = client.chat.completions.create(model="openai/gpt-4o-mini", messages=[])
