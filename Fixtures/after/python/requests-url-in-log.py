import logging
import os

import requests

logger = logging.getLogger(__name__)
BASE = f"https://api.cloudflare.com/client/v4/accounts/{os.environ['ACCOUNT']}/ai/v1"


def ask(messages):
    url = f"{BASE}/chat/completions"
    logger.debug("asking %s", url)
    return requests.post(
        url,
        headers={"Authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}", "cf-aig-gateway-id": os.environ['GATEWAY']},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": messages},
    )
