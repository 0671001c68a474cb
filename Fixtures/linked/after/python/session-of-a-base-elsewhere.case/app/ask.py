import os

import requests

from app.base import CHAT

session = requests.Session()
session.verify = "/etc/ssl/own.pem"


def ask(prompt):
    return session.post(
        CHAT,
        headers={"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "support"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": prompt},
    )
