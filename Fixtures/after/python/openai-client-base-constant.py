import os

from openai import OpenAI

GATEWAY_URL = "https://api.cloudflare.com/client/v4/accounts/4c1b2f0a9d8e7c6b5a493827160f5e4d/ai/v1"
CF_TOKEN = os.environ["CF_AIG_TOKEN"]


def salutation(name: str, country: str) -> str:
    client = OpenAI(base_url=GATEWAY_URL, api_key=CF_TOKEN, default_headers={"cf-aig-gateway-id": "crm"})
    completion = client.chat.completions.create(
        model="openai/gpt-4.1-mini",
        temperature=0,
        messages=[
            {"role": "system", "content": "Return only the salutation of a formal letter."},
            {"role": "user", "content": f"{name}, {country}"},
        ],
    )
    return completion.choices[0].message.content or f"Dear {name},"
