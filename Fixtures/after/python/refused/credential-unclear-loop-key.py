"""Ask with whichever key answers first."""
import os
import requests

for cf_token in (os.environ["OPENAI_API_KEY"], os.environ["CF_AIG_TOKEN"]):
    answer = requests.post(
        "https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/v1/chat/completions",
        headers={"cf-aig-authorization": f"Bearer {cf_token}"},
        json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
    )
    if answer.ok:
        break
