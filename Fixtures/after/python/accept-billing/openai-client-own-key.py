import os

from openai import OpenAI

ACCOUNT = os.environ["CF_ACCOUNT_ID"]
GATEWAY = os.environ["CF_GATEWAY_ID"]

client = OpenAI(
    api_key=os.environ['CF_AIG_TOKEN'],
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1",
    default_headers={"cf-aig-gateway-id": GATEWAY},
)


def outline(topic: str) -> list[str]:
    """Return the headings of an article about the topic."""
    completion = client.chat.completions.create(
        model="openai/gpt-4o-mini",
        messages=[
            {"role": "system", "content": "Return one heading per line."},
            {"role": "user", "content": topic},
        ],
    )
    text = completion.choices[0].message.content or ""
    return [line.strip() for line in text.splitlines() if line.strip()]
