#!/usr/bin/env python3
"""Ask a question from the command line, standard library only."""
import json
import os
import sys
from urllib.request import Request, urlopen

account = os.environ["CF_ACCOUNT_ID"]
gateway = os.environ.get("CF_GATEWAY", "cli")


def main() -> int:
    body = {
        "model": "workers-ai/@cf/meta/llama-3.1-8b-instruct",
        "messages": [{"role": "user", "content": " ".join(sys.argv[1:])}],
    }
    request = Request(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat/chat/completions",
        data=json.dumps(body).encode(),
        method="POST",
    )
    request.add_header("Content-Type", "application/json")
    request.add_header("cf-aig-authorization", f"Bearer {os.environ['CF_AIG_TOKEN']}")
    with urlopen(request, timeout=60) as response:
        answer = json.load(response)
    print(answer["choices"][0]["message"]["content"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
