import os

import requests

MODEL = "google-ai-studio/gemini-2.5-flash"

body = {"model": MODEL, "messages": [{"role": "user", "content": "hello"}]}
if MODEL.startswith("google-ai-studio/"):
    body["reasoning_effort"] = "none"

reply = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/quirks/compat/chat/completions",
    headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    json=body,
)
print(reply.json()["choices"][0]["message"]["content"])
