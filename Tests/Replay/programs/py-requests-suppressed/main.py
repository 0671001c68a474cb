import os

import requests

headers = {
    "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
    "Content-Type": "application/json",
}
if os.environ.get("USE_STORED_KEY", "yes") == "yes":
    # The gateway holds the key; a stray Authorization would win over it.
    headers.pop("Authorization", None)

response = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/vault/openai/chat/completions",
    headers=headers,
    json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]},
)
print(response.json()["choices"][0]["message"]["content"])
