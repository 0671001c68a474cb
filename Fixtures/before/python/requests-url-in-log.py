import logging
import os

import requests

logger = logging.getLogger(__name__)
BASE = f"https://gateway.ai.cloudflare.com/v1/{os.environ['ACCOUNT']}/{os.environ['GATEWAY']}/workers-ai/v1"


def ask(messages):
    url = f"{BASE}/chat/completions"
    logger.debug("asking %s", url)
    return requests.post(
        url,
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
