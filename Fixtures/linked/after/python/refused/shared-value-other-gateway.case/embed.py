import requests

from headers import HEADERS


def embed(text):
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc/search/workers-ai/v1/embeddings",
        headers=HEADERS,
        json={"model": "@cf/baai/bge-m3", "input": text},
    )
