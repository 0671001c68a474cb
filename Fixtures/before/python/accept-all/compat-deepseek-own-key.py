import os

import httpx


def solve(puzzle: str) -> str:
    """Slow but careful."""
    response = httpx.post(
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/puzzles/compat/chat/completions",
        headers={
            "Authorization": f"Bearer {os.environ['DEEPSEEK_API_KEY']}",
            "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
        },
        json={"model": "deepseek/deepseek-v4-pro", "messages": [{"role": "user", "content": puzzle}]},
        timeout=300,
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]
