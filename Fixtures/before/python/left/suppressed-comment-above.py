import os

import requests


def baseline(prompt: str) -> float:
    """Latency of the old route, for the comparison chart."""
    response = requests.post(
        # aig-migrate:ignore the benchmark needs the old route as its baseline
        f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/bench/workers-ai/v1/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": prompt}]},
        timeout=30,
    )
    response.raise_for_status()
    return response.elapsed.total_seconds()
