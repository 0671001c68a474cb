import os

from openai import OpenAI

account = os.environ["CLOUDFLARE_ACCOUNT_ID"]
gateway_token = os.environ["CF_AIG_TOKEN"]

openai_client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    base_url=f"https://gateway.ai.cloudflare.com/v1/{account}/research/openai",
    default_headers={"cf-aig-authorization": f"Bearer {gateway_token}"},
)

response = openai_client.responses.create(
    model="gpt-5-mini",
    instructions="Be brief.",
    input="Which planet has the most moons?",
)
print(response.output_text)
