import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/admin/openai",
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def available() -> list[str]:
    return sorted(model.id for model in client.models.list())


def smoke_test() -> bool:
    completion = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "Say ok"}], max_tokens=2
    )
    return (completion.choices[0].message.content or "").lower().startswith("ok")
