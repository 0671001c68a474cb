import os

from openai import OpenAI

ACCOUNT = os.environ["CF_ACCOUNT_ID"]

client = OpenAI(
    base_url=f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/faq/compat",
    # The SDK insists on a key.
    api_key="unused",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def vectors(questions: list[str]) -> list[list[float]]:
    result = client.embeddings.create(model="workers-ai/@cf/baai/bge-base-en-v1.5", input=questions)
    return [item.embedding for item in result.data]
