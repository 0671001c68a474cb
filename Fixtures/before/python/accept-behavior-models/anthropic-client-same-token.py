import os

from anthropic import Anthropic

token = os.environ["CF_AIG_TOKEN"]

# The key of the vendor is stored in the gateway; the SDK still wants one.
client = Anthropic(
    api_key=token,
    base_url="https://gateway.ai.cloudflare.com/v1/7d3f2b1c0a9e8d7c6b5a493827160fed/newsroom/anthropic",
    default_headers={"cf-aig-authorization": f"Bearer {token}"},
)


def headline(article: str) -> str:
    message = client.messages.create(
        model="claude-opus-4-6",
        max_tokens=60,
        messages=[{"role": "user", "content": f"A headline for:\n{article}"}],
    )
    return message.content[0].text
