import os

from anthropic import Anthropic

ACCOUNT = os.environ["CF_ACCOUNT_ID"]
GATEWAY = os.environ["CF_GATEWAY_ID"]
AIG_TOKEN = os.environ["CF_AIG_TOKEN"]

client = Anthropic(
    api_key=AIG_TOKEN,
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai",
    default_headers={
        "Authorization": f"Bearer {AIG_TOKEN}",
        "cf-aig-gateway-id": GATEWAY,
    },
)


def minutes(transcript: str) -> str:
    """Minutes of a meeting."""
    message = client.messages.create(
        model="anthropic/claude-sonnet-4.5",
        max_tokens=2048,
        system="You write minutes: decisions first, then open points.",
        messages=[{"role": "user", "content": transcript}],
    )
    return "".join(block.text for block in message.content if block.type == "text")
