import os

from openai import AsyncOpenAI

BATCH = 64


class Embedder:
    """Embeds passages in batches."""

    def __init__(self, account: str, gateway: str, token: str) -> None:
        self._client = AsyncOpenAI(
            base_url=f"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1",
            api_key=token,
            default_headers={
                "cf-aig-gateway-id": gateway,
            },
        )

    async def embed(self, passages: list[str]) -> list[list[float]]:
        vectors: list[list[float]] = []
        for start in range(0, len(passages), BATCH):
            result = await self._client.embeddings.create(
                model=os.environ.get("EMBEDDING_MODEL", "@cf/baai/bge-m3"),
                input=passages[start : start + BATCH],
            )
            vectors.extend(item.embedding for item in result.data)
        return vectors
