import os

import httpx

token = os.environ["CF_AIG_TOKEN"]


def embed(*texts: str) -> list[list[float]]:
    answer = httpx.post(
        "https://gateway.ai.cloudflare.com/v1/0f9d2c4b6a8e1357902468acebdf1357/docs-search/compat/embeddings",
        headers={"cf-aig-authorization": f"Bearer {token}"},
        json={"model": "workers-ai/@cf/baai/bge-large-en-v1.5", "input": list(texts)},
    ).raise_for_status()
    return [row["embedding"] for row in answer.json()["data"]]


print(embed("alpha", "beta"))
