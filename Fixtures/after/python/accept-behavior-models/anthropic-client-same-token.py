import os

from anthropic import Anthropic

token = os.environ["CF_AIG_TOKEN"]

# The key of the vendor is stored in the gateway; the SDK still wants one.
client = Anthropic(
    api_key=token,
    base_url="https://api.cloudflare.com/client/v4/accounts/7d3f2b1c0a9e8d7c6b5a493827160fed/ai",
    default_headers={"Authorization": f"Bearer {token}", "cf-aig-gateway-id": "newsroom"},
)


def headline(article: str) -> str:
    message = client.messages.create(
        model="anthropic/claude-opus-4.6",
        max_tokens=60,
        messages=[{"role": "user", "content": f"A headline for:\n{article}"}],
    )
    return message.content[0].text
