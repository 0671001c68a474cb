import os

import anthropic

# ANTHROPIC_API_KEY comes from the environment.
client = anthropic.AsyncAnthropic(
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/triage/anthropic",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


async def urgency(ticket: str) -> str:
    message = await client.messages.create(
        model="claude-haiku-4-5",
        max_tokens=5,
        messages=[{"role": "user", "content": f"low, medium or high?\n\n{ticket}"}],
    )
    return message.content[0].text.strip().lower()
