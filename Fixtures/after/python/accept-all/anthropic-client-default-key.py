import os

import anthropic

# ANTHROPIC_API_KEY comes from the environment.
client = anthropic.AsyncAnthropic(
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai",
    api_key=os.environ['CF_AIG_TOKEN'],
    default_headers={"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "triage"},
)


async def urgency(ticket: str) -> str:
    message = await client.messages.create(
        model="anthropic/claude-haiku-4.5",
        max_tokens=5,
        messages=[{"role": "user", "content": f"low, medium or high?\n\n{ticket}"}],
    )
    return message.content[0].text.strip().lower()
