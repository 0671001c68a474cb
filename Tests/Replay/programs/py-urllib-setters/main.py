import json
import os
import urllib.request

acct = os.environ["CF_ACCOUNT_ID"]
gw = os.environ["CF_GATEWAY_ID"]
body = {"model": "gpt-4-turbo", "messages": [{"role": "user", "content": "Ready?"}]}

req = urllib.request.Request(
    "https://gateway.ai.cloudflare.com/v1/" + acct + "/" + gw + "/openai/chat/completions",
    data=json.dumps(body).encode(),
)
req.add_header("Content-Type", "application/json")
req.add_header("cf-aig-authorization", "Bearer " + os.environ["CF_AIG_TOKEN"])

with urllib.request.urlopen(req) as res:
    print(json.load(res)["choices"][0]["message"]["content"])
