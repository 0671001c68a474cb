import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ["AI_BASE_URL"],
    api_key=os.environ["CF_API_TOKEN"],
)


def ask(messages):
    return client.chat.completions.create(model="@cf/meta/llama-3.1-8b-instruct", messages=messages)
