import os
from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_TOKEN"],
    default_headers={"cf-aig-gateway-id": "shop"},
    base_url="https://api.cloudflare.com/client/v4/accounts/acc/ai/v1",
)
