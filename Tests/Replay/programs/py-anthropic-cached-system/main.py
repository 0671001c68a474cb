import os

from anthropic import Anthropic

client = Anthropic(
    api_key=os.environ["ANTHROPIC_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/law/anthropic",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)

HANDBOOK = "Chapter one. " * 20

message = client.messages.create(
    model="claude-opus-4-6",
    max_tokens=400,
    system=[{"type": "text", "text": HANDBOOK, "cache_control": {"type": "ephemeral"}}],
    messages=[{"role": "user", "content": "What does chapter one say?"}],
)
print(message.content[0].text)
