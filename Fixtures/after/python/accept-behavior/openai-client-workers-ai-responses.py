import os

from openai import OpenAI

gateway = os.environ["CF_GATEWAY_ID"]

client = OpenAI(
    base_url=f"https://api.cloudflare.com/client/v4/accounts/{os.environ['CF_ACCOUNT_ID']}/ai/v1",
    api_key=os.environ["CF_API_TOKEN"],
    default_headers={"cf-aig-gateway-id": gateway},
)

response = client.responses.create(
    model="@cf/openai/gpt-oss-20b",
    instructions="You are a helpful assistant.",
    input="What is the tallest building in Lyon?",
)
print(response.output_text)
