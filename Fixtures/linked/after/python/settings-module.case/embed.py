import requests
from app import settings


def embed(text):
    return requests.post(
        f"{settings.BASE}/embeddings",
        headers=settings.HEADERS,
        json={"model": "@cf/baai/bge-m3", "input": text},
    )
