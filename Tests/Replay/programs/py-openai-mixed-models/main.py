import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CF_AIG_TOKEN"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/duel/compat",
)


def first(question):
    return client.chat.completions.create(
        model="openai/gpt-4.1-mini", messages=[{"role": "user", "content": question}])


def second(question):
    return client.chat.completions.create(
        model="mistral/mistral-large-latest", messages=[{"role": "user", "content": question}])


for ask in (first, second):
    print(ask("Which is better, tea or coffee?").choices[0].message.content)
