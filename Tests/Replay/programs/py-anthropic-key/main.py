"""Rewrites a sentence in plain language."""

import os

from anthropic import Anthropic

account_id = os.environ["CF_ACCOUNT_ID"]
gateway_id = os.environ["CF_GATEWAY_ID"]

client = Anthropic(
    api_key=os.environ["ANTHROPIC_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway_id}/anthropic",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)

message = client.messages.create(
    model="claude-sonnet-4-5-20250929",
    max_tokens=256,
    system="Use short words.",
    messages=[{"role": "user", "content": "Pursuant to the aforementioned clause, payment is due."}],
)
print(message.content[0].text)
