import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["CLOUDFLARE_API_TOKEN"],
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1",
    default_headers={
        "cf-aig-authorization": f"Bearer {os.environ['CLOUDFLARE_API_TOKEN']}",
        "cf-aig-gateway-id": "docs",
    },
)
vectors = client.embeddings.create(model="openai/text-embedding-3-small", input="hi")
