import os

from litellm import completion


def answer(question: str) -> str:
    response = completion(
        model="anthropic/claude-haiku-4-5",
        api_base="https://gateway.ai.cloudflare.com/v1/acme/support/compat",
        api_key=os.environ["ANTHROPIC_API_KEY"],
        extra_headers={"cf-aig-authorization": "Bearer " + os.environ["CF_AIG_TOKEN"]},
        messages=[{"role": "user", "content": question}],
    )
    return response.choices[0].message.content
