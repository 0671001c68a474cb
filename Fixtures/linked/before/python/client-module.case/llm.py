import os
from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_TOKEN"],
    base_url="https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1",
)
