import os

from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

account = os.environ["CF_ACCOUNT_ID"]
gateway = os.environ["CF_GATEWAY_ID"]

llm = ChatOpenAI(
    model="openai/gpt-4o-mini",
    temperature=0,
    api_key=os.environ['CF_AIG_TOKEN'],
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1",
    default_headers={"cf-aig-gateway-id": gateway},
)

prompt = ChatPromptTemplate.from_messages(
    [("system", "Translate to {language}."), ("user", "{text}")],
)


def translate(text: str, language: str) -> str:
    message = (prompt | llm).invoke({"language": language, "text": text})
    return str(message.content)
