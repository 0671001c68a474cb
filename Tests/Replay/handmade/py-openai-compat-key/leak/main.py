"""Tags incoming mail. The gateway keeps the logs, our own OpenAI account pays."""

import json
import os

from openai import OpenAI

CF_ACCOUNT = os.environ["CF_ACCOUNT"]
AIG_TOKEN = os.environ["CF_AIG_TOKEN"]

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{CF_ACCOUNT}/ai/v1",
    default_headers={
        "cf-aig-gateway-id": "mail",
        "cf-aig-metadata": json.dumps({"team": "mail", "env": "test"}),
    },
)


def tag(mail: str) -> str:
    answer = client.chat.completions.create(
        model="openai/gpt-4.1-mini",
        temperature=0,
        messages=[{"role": "user", "content": f"One tag for this mail, nothing else:\n\n{mail}"}],
    )
    return answer.choices[0].message.content


print(tag("Where is my parcel?"))
print(tag("Please cancel my subscription."))
