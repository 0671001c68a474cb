"""Odd literals around the call must survive."""
import os
import re

import requests

FENCE = re.compile(r"```(?:\w+)?\n(.*?)```", re.S)
BOM = b"\xef\xbb\xbf"
HINT = """Reply with one "fenced" block.
Don't explain {anything}."""


def code(task: str) -> str:
    response = requests.post(
        rf"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/workers-ai/v1/chat/completions",
        headers={
            "cf-aig-authorization": f"""Bearer {os.environ["CF_AIG_TOKEN"]}""",
            "X-Task": f"{len(task):>8}",
        },
        json={"model": "@cf/qwen/qwen2.5-coder-32b-instruct", "messages": [{"role": "user", "content": f"{HINT}\n{task!s}"}]},
        timeout=60,
    )
    text = response.content.removeprefix(BOM).decode()
    match = FENCE.search(text)
    return match[1] if match else text
