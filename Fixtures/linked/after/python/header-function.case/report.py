import os

import requests
from gateway import gateway_headers


response = requests.post(
    f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1/chat/completions",
    headers=gateway_headers(),
    json={"model": "openai/gpt-4o-mini", "messages": []},
)
