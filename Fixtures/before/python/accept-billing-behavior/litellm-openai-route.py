import os

import litellm

ACCOUNT = os.environ["CF_ACCOUNT_ID"]


def answer(question: str) -> str:
    response = litellm.completion(
        model="openai/gpt-4o-mini",
        api_base=f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/support/openai",
        api_key=os.environ["OPENAI_API_KEY"],
        extra_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        messages=[{"role": "user", "content": question}],
    )
    return response.choices[0].message.content
