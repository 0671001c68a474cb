import json
import os
import urllib.request

req = urllib.request.Request(f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/late/openai/chat/completions")
req.add_header("Content-Type", "application/json")
req.add_header("cf-aig-authorization", f"Bearer {os.environ['CF_AIG_TOKEN']}")


def send(document):
    with urllib.request.urlopen(req, json.dumps(document).encode()) as res:
        return json.load(res)


print(send({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Ready?"}]})["id"])
