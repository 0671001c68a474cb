import os

from litellm import completion


def answer(question: str) -> str:
    response = completion(
        model="openai/openai/gpt-4o-mini",
        api_base="https://api.cloudflare.com/client/v4/accounts/acme/ai/v1",
        api_key=os.environ["CF_AIG_TOKEN"],
        extra_headers={"cf-aig-gateway-id": "support"},
        messages=[{"role": "user", "content": question}],
    )
    return response.choices[0].message.content
