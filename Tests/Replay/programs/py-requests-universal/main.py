import os

import requests

steps = [
    {
        "provider": "workers-ai",
        "endpoint": "@cf/meta/llama-3.1-8b-instruct",
        "headers": {"Authorization": f"Bearer {os.environ['CF_API_TOKEN']}"},
        "query": {"prompt": "One word for happy"},
    },
    {
        "provider": "openai",
        "endpoint": "chat/completions",
        "headers": {"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"},
        "query": {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "One word for happy"}]},
    },
]

response = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/fallback",
    headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    json=steps,
)
print(response.status_code)
