import os

import openai

BASE_URL = f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ.get('CF_GATEWAY') or 'main'}/openai"

client = openai.OpenAI(base_url=BASE_URL, api_key=os.environ["CF_AIG_TOKEN"])

with_stream = client.responses.create(model="gpt-4o", input="Say hello.", stream=True)
for event in with_stream:
    if event.type == "response.output_text.delta":
        print(event.delta, end="")
print()
