import os

from litellm import completion

answer = completion(
    model="gemini/gemini-2.5-pro",
    messages=[{"role": "user", "content": "Name three rivers."}],
    api_base="https://gateway.ai.cloudflare.com/v1/acc123/support/google-ai-studio",
    api_key=os.environ["GEMINI_API_KEY"],
    extra_headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
)
