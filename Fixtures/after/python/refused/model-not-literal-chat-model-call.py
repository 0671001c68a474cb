import os

from langchain_openai import ChatOpenAI


def answer(question):
    llm = ChatOpenAI(
        model="gpt-4o-mini",
        base_url="https://gateway.ai.cloudflare.com/v1/acc/edge/openai",
        api_key=os.environ["CF_AIG_TOKEN"],
    )
    return llm.invoke(question, model="o3-mini")
