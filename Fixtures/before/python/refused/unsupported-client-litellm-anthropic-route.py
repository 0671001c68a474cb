import os

from litellm import completion

answer = completion(
    model="anthropic/claude-sonnet-4.5",
    messages=[{"role": "user", "content": "Name three rivers."}],
    api_base="https://gateway.ai.cloudflare.com/v1/acc123/support/anthropic",
    api_key=os.environ["ANTHROPIC_API_KEY"],
    extra_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)
