import os

import requests
import settings

settings.BASE = os.environ.get("LLM_BASE", settings.BASE)
answer = requests.post(
    f"{settings.BASE}/chat/completions",
    headers={"Authorization": f"Bearer {os.environ['CF_TOKEN']}"},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]},
)
print(answer.status_code)
