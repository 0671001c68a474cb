import os
import sys

from openai import OpenAI

account = os.getenv("CF_ACCOUNT_ID")
gateway = os.getenv("CF_GATEWAY", "default")

client = OpenAI(
    base_url="https://gateway.ai.cloudflare.com/v1/" + account + "/" + gateway + "/compat",
    api_key=os.getenv("CF_AIG_TOKEN"),
    max_retries=1,
)

stream = client.chat.completions.create(
    model="workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    messages=[{"role": "user", "content": "Tell me a very short story."}],
    stream=True,
    extra_headers={"cf-aig-skip-cache": "true"},
)
for chunk in stream:
    sys.stdout.write(chunk.choices[0].delta.content or "")
sys.stdout.write("\n")
