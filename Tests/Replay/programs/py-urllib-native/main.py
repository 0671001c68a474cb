#!/usr/bin/env python3
"""No dependencies: this runs on the router."""

import json
import os
import urllib.request

MODEL = "@cf/meta/llama-3.2-3b-instruct"


def generate(prompt):
    request = urllib.request.Request(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/router/workers-ai/{MODEL}",
        data=json.dumps({"prompt": prompt}).encode("utf-8"),
        headers={
            "Authorization": "Bearer " + os.environ["CF_API_TOKEN"],
            "Content-Type": "application/json",
        },
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=15) as response:
        document = json.load(response)
    return document.get("result", document)["response"]


if __name__ == "__main__":
    print(generate("Is the link up?"))
