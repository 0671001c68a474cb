import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url="https://gateway.ai.cloudflare.com/v1/acct-7f3a/linked/compat",
)
