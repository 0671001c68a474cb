#!/usr/bin/env bash
set -euo pipefail

tag_line() {
  curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/compat/chat/completions" \
    -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
    -H "Content-Type: application/json" \
    -d '{"model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "A tag line for a bakery"}]}'
}

picture_prompt() {
  curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent" \
    -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
    -H "x-goog-api-key: $GEMINI_API_KEY" \
    -H "Content-Type: application/json" \
    -d '{"contents": [{"parts": [{"text": "A prompt for a picture of a bakery"}]}]}'
}

tag_line | jq -r '.choices[0].message.content'
picture_prompt | jq -r '.candidates[0].content.parts[0].text'
