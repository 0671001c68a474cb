import os
from functools import lru_cache

from openai import OpenAI


@lru_cache(maxsize=1)
def get_client() -> OpenAI:
    """The client for all model calls."""
    return OpenAI(
        api_key=os.environ["CF_AIG_TOKEN"],
        base_url=f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/app/compat",
        default_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
    )


def healthy() -> bool:
    return bool(os.environ.get("CF_AIG_TOKEN"))
