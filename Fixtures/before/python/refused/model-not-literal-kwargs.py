import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/kw/compat",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)

DEFAULTS = {"temperature": 0.2, "max_tokens": 500}


def complete(messages: list[dict], **options) -> str | None:
    """`options` are passed on, `model` among them."""
    completion = client.chat.completions.create(messages=messages, **(DEFAULTS | options))
    return completion.choices[0].message.content
