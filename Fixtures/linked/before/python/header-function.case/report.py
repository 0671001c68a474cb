import os

import requests
from gateway import gateway_headers


response = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/reports/openai/chat/completions",
    headers=gateway_headers(),
    json={"model": "gpt-4o-mini", "messages": []},
)
