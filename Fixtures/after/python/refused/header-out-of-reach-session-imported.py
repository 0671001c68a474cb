import os

from helpdesk.net import session


def answer(prompt):
    return session.post(
        "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": prompt},
    )
