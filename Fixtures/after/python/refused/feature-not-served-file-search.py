import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/kb/openai",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def search(question: str, store: str) -> str:
    response = client.responses.create(
        model="gpt-5-mini",
        input=question,
        tools=[{"type": "file_search", "vector_store_ids": [store]}],
    )
    return response.output_text
