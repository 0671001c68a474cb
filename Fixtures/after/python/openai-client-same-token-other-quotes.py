import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1",
    default_headers={"cf-aig-gateway-id": "notes"},
)


def tags(note: str) -> list[str]:
    """At most three tags for the note."""
    completion = client.chat.completions.create(
        model="openai/gpt-4.1-nano",
        messages=[{"role": "user", "content": f"Three tags, comma separated:\n{note}"}],
    )
    return [tag.strip() for tag in (completion.choices[0].message.content or "").split(",")]
