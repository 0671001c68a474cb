from llm import client


def chat(messages):
    return client.chat.completions.create(model="@cf/meta/llama-3.1-8b-instruct", messages=messages)
