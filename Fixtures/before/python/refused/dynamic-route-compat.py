import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/support/compat",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def reply(ticket: str) -> str:
    # The route lives in the dashboard: free customers get the small model.
    completion = client.chat.completions.create(
        model="dynamic/support-reply",
        messages=[{"role": "user", "content": ticket}],
    )
    return completion.choices[0].message.content
