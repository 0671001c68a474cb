import os

from openai import OpenAI

client = OpenAI(
    base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/reports/compat",
    api_key=os.environ["CF_AIG_TOKEN"],
    max_retries=5,  # the nightly job can wait
    default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)


def summarize(text):
    answer = client.chat.completions.create(
        model="workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
        messages=[{"role": "user", "content": text}],
    )
    return answer.choices[0].message.content
