import os

import requests

ENDPOINT = "https://gateway.ai.cloudflare.com/v1/%s/%s/compat/chat/completions" % (
    os.environ["CF_ACCOUNT_ID"],
    os.environ["CF_GATEWAY_ID"],
)

response = requests.post(
    ENDPOINT,
    headers={"cf-aig-authorization": "Bearer %s" % os.environ["CF_AIG_TOKEN"]},
    json={
        "model": "google-ai-studio/gemini-2.5-flash",
        "messages": [{"role": "user", "content": "List two fruits."}],
    },
)
print(response.json()["choices"][0]["message"]["content"])
