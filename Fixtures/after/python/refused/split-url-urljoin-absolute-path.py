import os
from urllib.parse import urljoin

import requests

BASE = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1/"

requests.post(
    urljoin(BASE, "/chat/completions"),
    headers={"Authorization": "Bearer " + os.environ["CF_API_TOKEN"]},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    timeout=30,
)
