"""Finds the note closest to a question and lets a Workers AI model answer from it."""

import os

from openai import OpenAI

ACCOUNT_ID = os.environ["CLOUDFLARE_ACCOUNT_ID"]
GATEWAY_ID = os.environ.get("AI_GATEWAY_ID", "notes")

client = OpenAI(
    api_key=os.environ["CLOUDFLARE_API_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT_ID}/{GATEWAY_ID}/workers-ai/v1",
)


def embed(texts):
    answer = client.embeddings.create(model="@cf/baai/bge-m3", input=texts)
    return [row.embedding for row in answer.data]


def ask(question, context):
    completion = client.chat.completions.create(
        model=os.environ.get("CHAT_MODEL", "@cf/meta/llama-3.1-8b-instruct"),
        messages=[
            {"role": "system", "content": f"Answer from this note only: {context}"},
            {"role": "user", "content": question},
        ],
    )
    return completion.choices[0].message.content


if __name__ == "__main__":
    notes = ["The ferry leaves at nine.", "The museum is closed on Mondays."]
    vectors = embed(notes)
    print(len(vectors), ask("When does the ferry leave?", notes[0]))
