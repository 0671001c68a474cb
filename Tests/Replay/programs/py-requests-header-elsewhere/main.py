import os

import requests

from headers import gateway_headers

response = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/reports/openai/chat/completions",
    headers=gateway_headers(),
    json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Weekly report"}]},
)
print(response.json()["choices"][0]["message"]["content"])
