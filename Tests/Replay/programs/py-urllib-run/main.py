import json
import os
from urllib.request import Request, urlopen

account = os.environ["CLOUDFLARE_ACCOUNT_ID"]
body = json.dumps({"model": "openai/gpt-4.1-mini", "input": {"messages": [{"role": "user", "content": "Hello"}]}})

request = Request(
    f"https://gateway.ai.cloudflare.com/v1/{account}/preview/run",
    data=body.encode(),
    headers={"cf-aig-authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "Content-Type": "application/json"},
)
print(urlopen(request).status)
