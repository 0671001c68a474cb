import os

from litellm import Router

from .models import MODELS

router = Router(model_list=MODELS)


def answer(question: str) -> str:
    response = router.completion(
        model="openai/openai/gpt-4o-mini",
        api_base="https://gateway.ai.cloudflare.com/v1/acme/support/compat",
        api_key=os.environ["CF_AIG_TOKEN"],
        messages=[{"role": "user", "content": question}],
    )
    return response.choices[0].message.content
