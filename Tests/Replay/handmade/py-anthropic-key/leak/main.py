"""Rewrites a sentence in plain language."""

import os

from anthropic import Anthropic

account_id = os.environ["CF_ACCOUNT_ID"]
gateway_id = os.environ["CF_GATEWAY_ID"]

client = Anthropic(
    api_key=os.environ["ANTHROPIC_API_KEY"],
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{account_id}/ai",
    default_headers={"cf-aig-gateway-id": gateway_id},
)

message = client.messages.create(
    model="anthropic/claude-sonnet-4.5",
    max_tokens=256,
    system="Use short words.",
    messages=[{"role": "user", "content": "Pursuant to the aforementioned clause, payment is due."}],
)
print(message.content[0].text)
