import httpx

from .config import Config


def embed(config: Config, inputs: list[str]) -> list[list[float]]:
    response = httpx.post(
        f"https://gateway.ai.cloudflare.com/v1/{config.account}/{config.gateway}/workers-ai/v1/embeddings",
        headers=[
            ("content-type", "application/json"),
            ("cf-aig-authorization", f"Bearer {config.cf_token}"),
        ],
        json={"model": "@cf/baai/bge-large-en-v1.5", "input": inputs},
    )
    response.raise_for_status()
    return [item["embedding"] for item in response.json()["data"]]
