import os

from anthropic import Anthropic

gateway = os.environ["CF_GATEWAY_ID"]
token = os.environ["CF_AIG_TOKEN"]

# Old versions of the SDK would send ANTHROPIC_API_KEY beside an auth_token.
client = Anthropic(
    auth_token=token,
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{gateway}/anthropic",
    default_headers={
        "cf-aig-authorization": f"Bearer {token}",
    },
)


def shorten(text: str) -> str:
    message = client.messages.create(
        model="claude-haiku-4-5",
        max_tokens=300,
        messages=[{"role": "user", "content": f"Shorten:\n{text}"}],
    )
    return message.content[0].text
