#!/usr/bin/env bash
# Captions for the photo of the day.
set -euo pipefail

url="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/photos/compat/chat/completions"
picture="https://photos.example.com/$(date +%F).jpg"

curl -sS "$url" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d "{
    \"model\": \"google-ai-studio/gemini-2.5-flash\",
    \"messages\": [{\"role\": \"user\", \"content\": [
      {\"type\": \"text\", \"text\": \"One caption, please.\"},
      {\"type\": \"image_url\", \"image_url\": {\"url\": \"$picture\"}}
    ]}]
  }"
