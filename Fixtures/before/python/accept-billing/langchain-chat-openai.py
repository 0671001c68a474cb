import os

from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

account = os.environ["CF_ACCOUNT_ID"]
gateway = os.environ["CF_GATEWAY_ID"]

llm = ChatOpenAI(
    model="openai/gpt-4o-mini",
    temperature=0,
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)

prompt = ChatPromptTemplate.from_messages(
    [("system", "Translate to {language}."), ("user", "{text}")],
)


def translate(text: str, language: str) -> str:
    message = (prompt | llm).invoke({"language": language, "text": text})
    return str(message.content)
