import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ.get("AI_BASE_URL", "http://localhost:8000/v1"),
    api_key=os.environ["CF_API_TOKEN"],
    default_headers={"cf-aig-cache-ttl": "60"},
)


def ask(messages):
    return client.chat.completions.create(model="@cf/meta/llama-3.1-8b-instruct", messages=messages)
