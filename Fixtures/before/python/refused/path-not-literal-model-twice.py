import os
import requests

MODEL = "@cf/meta/llama-3.1-8b-instruct"
if os.environ.get("CHAT"):
    MODEL = "v1/chat/completions"
reply = requests.post(
    f"https://gateway.ai.cloudflare.com/v1/acc/shop/workers-ai/{MODEL}",
    headers={"Authorization": f"Bearer {os.environ['CF_TOKEN']}"},
    json={"prompt": "hi"},
)
