import httpx

from .config import Config


def embed(config: Config, inputs: list[str]) -> list[list[float]]:
    response = httpx.post(
        f"https://api.cloudflare.com/client/v4/accounts/{config.account}/ai/v1/embeddings",
        headers=[
            ("content-type", "application/json"),
            ("Authorization", f"Bearer {config.cf_token}"),
            ("cf-aig-gateway-id", config.gateway),
        ],
        json={"model": "@cf/baai/bge-large-en-v1.5", "input": inputs},
    )
    response.raise_for_status()
    return [item["embedding"] for item in response.json()["data"]]
