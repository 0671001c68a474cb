import os

import anthropic

client = anthropic.Anthropic(
    api_key=os.environ["ANTHROPIC_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['ACCOUNT']}/team/anthropic",
)
client.messages.create(model="claude-haiku-4-5", max_tokens=9, messages=[])
