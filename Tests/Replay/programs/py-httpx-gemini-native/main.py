import os

import httpx

response = httpx.post(
    f"https://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/pictures/google-ai-studio"
    "/v1beta/models/gemini-2.5-flash:generateContent",
    headers={
        "x-goog-api-key": os.environ["GEMINI_API_KEY"],
        "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
    },
    json={"contents": [{"role": "user", "parts": [{"text": "Describe a lighthouse."}]}]},
)
print(response.json()["candidates"][0]["content"]["parts"][0]["text"])
