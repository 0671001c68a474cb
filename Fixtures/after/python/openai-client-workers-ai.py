import os
import sys

from openai import OpenAI, OpenAIError

account = os.environ["CLOUDFLARE_ACCOUNT_ID"]
gateway = os.environ.get("CLOUDFLARE_GATEWAY", "default")

client = OpenAI(
    api_key=os.environ["CLOUDFLARE_API_TOKEN"],
    default_headers={"cf-aig-gateway-id": gateway},
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1",
)


def ask(question: str, model: str) -> str:
    result = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": question}],
    )
    return result.choices[0].message.content or ""


if __name__ == "__main__":
    try:
        print(ask(" ".join(sys.argv[1:]), os.environ.get("MODEL", "@cf/qwen/qwq-32b")))
    except OpenAIError as error:
        sys.exit(f"request failed: {error}")
