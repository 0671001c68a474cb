import os

import litellm

ACCOUNT = os.environ["CF_ACCOUNT_ID"]


def answer(question: str) -> str:
    response = litellm.completion(
        model="openai/openai/gpt-4o-mini",
        api_base=f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1",
        api_key=os.environ['CF_AIG_TOKEN'],
        extra_headers={"cf-aig-gateway-id": "support"},
        messages=[{"role": "user", "content": question}],
    )
    return response.choices[0].message.content
