import os

from anthropic import Anthropic

ACCOUNT = os.environ["CF_ACCOUNT_ID"]
GATEWAY = os.environ["CF_GATEWAY_ID"]
AIG_TOKEN = os.environ["CF_AIG_TOKEN"]

client = Anthropic(
    api_key=os.environ["ANTHROPIC_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/{GATEWAY}/anthropic",
    default_headers={
        "cf-aig-authorization": f"Bearer {AIG_TOKEN}",
    },
)


def minutes(transcript: str) -> str:
    """Minutes of a meeting."""
    message = client.messages.create(
        model="claude-sonnet-4-5-20250929",
        max_tokens=2048,
        system="You write minutes: decisions first, then open points.",
        messages=[{"role": "user", "content": transcript}],
    )
    return "".join(block.text for block in message.content if block.type == "text")
