import os

import requests
from models import FAST

answer = requests.post(
    "https://gateway.ai.cloudflare.com/v1/acct-7f3a/linked/compat/chat/completions",
    headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    json={"model": FAST, "messages": [{"role": "user", "content": "hello"}]},
)
print(answer.status_code)
