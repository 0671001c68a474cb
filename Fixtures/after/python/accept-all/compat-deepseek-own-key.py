import os

import httpx


def solve(puzzle: str) -> str:
    """Slow but careful."""
    response = httpx.post(
        f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1/chat/completions",
        headers={
            "Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
            "cf-aig-gateway-id": "puzzles",
        },
        json={"model": "deepseek/deepseek-v4-pro", "messages": [{"role": "user", "content": puzzle}]},
        timeout=300,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
