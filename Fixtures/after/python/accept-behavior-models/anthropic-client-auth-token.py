import os

from anthropic import Anthropic

gateway = os.environ["CF_GATEWAY_ID"]
token = os.environ["CF_AIG_TOKEN"]

# Old versions of the SDK would send ANTHROPIC_API_KEY beside an auth_token.
client = Anthropic(
    api_key=token,
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai",
    default_headers={
        "Authorization": f"Bearer {token}",
        "cf-aig-gateway-id": gateway,
    },
)


def shorten(text: str) -> str:
    message = client.messages.create(
        model="anthropic/claude-haiku-4.5",
        max_tokens=300,
        messages=[{"role": "user", "content": f"Shorten:\n{text}"}],
    )
    return message.content[0].text
