import os

import httpx

url = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/anthropic/v1/messages"

response = httpx.post(
    url,
    headers={
        "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
        "anthropic-version": "2023-06-01",
    },
    json={
        "model": "claude-opus-4-6",
        "max_tokens": 128,
        "messages": [{"role": "user", "content": "Why is glass transparent?"}],
    },
)
print(response.json()["content"][0]["text"])
