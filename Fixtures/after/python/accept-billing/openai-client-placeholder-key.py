import os

from openai import OpenAI

ACCOUNT = os.environ["CF_ACCOUNT_ID"]

client = OpenAI(
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{ACCOUNT}/ai/v1",
    # The SDK insists on a key.
    api_key=os.environ['CF_AIG_TOKEN'],
    default_headers={"cf-aig-gateway-id": "faq"},
)


def vectors(questions: list[str]) -> list[list[float]]:
    result = client.embeddings.create(model="@cf/baai/bge-base-en-v1.5", input=questions)
    return [item.embedding for item in result.data]
