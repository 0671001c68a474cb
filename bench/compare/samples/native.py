import requests


def generate(prompt, token, key):
    # Gemini's own API has no counterpart under /ai/v1.
    return requests.post(
        "https://gateway.ai.cloudflare.com/v1/acme-account/reports/google-ai-studio/v1/models/gemini-2.5-flash:generateContent",
        headers={"cf-aig-authorization": f"Bearer {token}", "x-goog-api-key": key},
        json={"contents": [{"parts": [{"text": prompt}]}]},
    ).json()
