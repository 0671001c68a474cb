import os

import requests


def models():
    return requests.get(os.environ["AI_BASE_URL"] + "/models", timeout=5)
